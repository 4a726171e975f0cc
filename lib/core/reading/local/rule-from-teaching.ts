import type { PageKind } from '../reading';
import type { Rule } from '../rules/rule';
import type { PlanPlaces, Slot } from '../rules/slot';
import { TAUGHT_SLOT } from './local-rule';
import type { Teaching } from './local-rule';

/** The element that was pointed at, as far as a rule needs it. */
export interface Pointed {
  readonly box: string;
  /** What marks it as not usable now, as a selector of it or in it; asked for where that is what was taught. */
  readonly mark: string | null;
  /** Where its plans stand, when its words alone do not tell them. */
  readonly plan: PlanPlaces | null;
  /** Its words state a plan: then an element that states none any more offers nothing. */
  readonly speaks: boolean;
  readonly kind: PageKind;
}

/** What a teaching means as a rule of the one declared shape, for one store. */
export function ruleFromTeaching(id: string, store: string, taught: Teaching, pointed: Pointed): Rule {
  const label = taught.provider?.label ?? store;
  return {
    id,
    version: 2,
    names: { 'zh-CN': label, en: label },
    basis: [{ source: 'the user', as: 'user' }],
    where: { hosts: [store] },
    slots: [
      taught.provider
        ? slotOf(taught, taught.provider.id, pointed)
        : // Counted on no kind of page: it is watched, and read by nobody.
          { id: TAUGHT_SLOT, kinds: [], box: pointed.box },
    ],
    ...(taught.provider ? {} : { never: { inside: [pointed.box] } }),
    check: [TAUGHT_SLOT],
  };
}

function slotOf(
  { truth, kind }: Teaching,
  provider: string,
  { box, mark, plan, speaks, ...seen }: Pointed,
): Slot {
  // A page whose kind is not known may be called something else tomorrow; a listing is never offered anyway.
  const known = seen.kind !== 'other' && seen.kind !== 'listing';
  return {
    id: TAUGHT_SLOT,
    ...(known ? { kinds: [seen.kind] } : {}),
    box,
    provider: { id: provider },
    ...(plan ? { plan } : {}),
    ...(truth === 'disabled' && mark !== null ? { states: { disabled: mark } } : {}),
    ...(speaks && truth === 'offered' ? {} : { bare: kind }),
  };
}
