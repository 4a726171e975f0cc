import type { Way } from '@/lib/core/plans/ways/way';
import type { NamedWay } from '@/lib/core/plans/sheet/sheet';
import type { Words } from '../ui/create-words';
import { kindName } from './way-words';

/** A way in a few words: "Interest-free · 12 payments". */
export function wayTitle(words: Words, way: Way, count: number | null): string {
  const stated = (way.terms as { readonly count?: number | null }).count ?? count;
  const kind = kindName(words, way.kind);
  return stated === null ? kind : `${kind} · ${words.n('plan_count', stated)}`;
}

/** The name its owner gave it, else what it is. */
export function rowName(words: Words, { name, way }: NamedWay): string {
  return name.trim() || wayTitle(words, way, null);
}
