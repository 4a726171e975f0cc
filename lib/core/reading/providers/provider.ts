/** Who lends or splits. One file each in this folder; adding one is a file, a line in index.ts and a test page. */
export interface Provider {
  /** Lower-case latin, the brand's own name. */
  readonly id: string;
  readonly names: { readonly 'zh-CN': string; readonly en: string };
  /** Words by which pages name it; matched literally, longest first over all providers. */
  readonly words: readonly string[];
  /** What the bare name in a list of payment methods offers; null when 分期 must stand beside it. */
  readonly alone: 'installments' | 'deferred' | null;
  /** Codes in attributes, values, class names and image files, lower case; matched as whole tokens. */
  readonly codes: readonly string[];
}
