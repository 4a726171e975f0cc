/** How the user wants to be told. */
export interface WatchSettings {
  /** Minutes of the local day, from (included) to (excluded); over midnight when `from` is later. Null: none. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
  /** Products may be named in notices: they can show on a locked screen. */
  readonly names: boolean;
}

export const NEW_WATCH_SETTINGS: WatchSettings = { quiet: null, names: false };
