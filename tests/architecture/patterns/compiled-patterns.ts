import path from 'node:path';
import { vi } from 'vitest';
import type * as AllKnowledge from '@/lib/core/reading/all-knowledge';
import type * as CompiledLanguage from '@/lib/core/reading/text/compiled';
import type * as TongueModule from '@/lib/core/reading/text/tongue';
import type { TemplateGroup, WordGroup } from '@/lib/core/reading/text/compiled';
import type { Pattern } from './written-patterns';

interface Line {
  readonly place: string;
  readonly line: number;
}

/**
 * Loads these files anew with an ear on `RegExp`, and returns every pattern they put together while loading, with the
 * line that did. `folder` is the project's.
 */
export async function compiledPatterns(
  folder: string,
  places: readonly string[],
): Promise<readonly (Pattern & Line)[]> {
  const heard: (Pattern & Line)[] = [];
  const Native = RegExp;
  class Listening extends Native {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      const by = callerIn(folder, new Error('asking for the caller').stack ?? '');
      if (by && places.includes(by.place)) heard.push({ ...by, source: this.source, flags: this.flags });
    }
    // Copies the language makes of a pattern (`split`, `matchAll`) are no new pattern.
    static override get [Symbol.species]() {
      return Native;
    }
  }
  vi.resetModules();
  vi.stubGlobal('RegExp', Listening);
  try {
    for (const place of places) await import(/* @vite-ignore */ path.join(folder, place));
    await speakAll(folder);
  } finally {
    vi.unstubAllGlobals();
  }
  return heard;
}

/** Languages are made ready when a page speaks them: here all of them, whole. */
async function speakAll(folder: string): Promise<void> {
  const from = (place: string): Promise<unknown> =>
    import(/* @vite-ignore */ path.join(folder, 'lib/core/reading', place));
  const { ALL_KNOWLEDGE } = (await from('all-knowledge.ts')) as typeof AllKnowledge;
  const { tongueOf } = (await from('text/tongue.ts')) as typeof TongueModule;
  const { compiled } = (await from('text/compiled.ts')) as typeof CompiledLanguage;
  // Short words and brands are put together over all languages and providers a page is read by.
  tongueOf(ALL_KNOWLEDGE, null, {});
  for (const language of ALL_KNOWLEDGE.languages) {
    const { templates, words, messages } = compiled(language);
    const { plan, cost, talk } = language;
    messages();
    for (const [group, sources] of Object.entries({ ...plan, ...cost, limits: language.limits }))
      if (Array.isArray(sources)) templates(group as TemplateGroup);
    for (const group of ['free', 'costly', 'from', 'unavailable', ...Object.keys(talk)])
      words(group as WordGroup);
  }
}

/** The line of ours that called, as the stack tells: the first below this file. */
function callerIn(folder: string, stack: string): Line | null {
  const own = stack
    .split('\n')
    .filter((line) => line.includes(folder) && !line.includes('compiled-patterns'));
  const [, place, line] = /([^\s()]+?\.tsx?)(?:\?[^:\s]*)?:(\d+):\d+\)?$/.exec(own[0] ?? '') ?? [];
  if (place === undefined) return null;
  return { place: path.relative(folder, place.replace(/^file:\/\//, '')), line: Number(line) };
}
