import { WAYS } from './index';
import type { Way, WayKind } from './way';

type TermsOf<Kind extends WayKind> = Extract<Way, { readonly kind: Kind }>['terms'];

/** A way of paying of which only `stated` is known; every other field is null, "not stated". */
export function emptyWay<Kind extends WayKind>(kind: Kind, stated: Partial<TermsOf<Kind>> = {}): Way {
  const definition = WAYS.find((way) => way.kind === kind);
  const none = Object.fromEntries(Object.keys(definition?.fields ?? {}).map((field) => [field, null]));
  return { kind, terms: { ...none, ...stated } } as Way;
}
