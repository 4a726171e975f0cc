import type { PageKnowledge } from '../../app/ports';
import { judge } from '../../core/reading/judge';
import type { LocalRule, TaughtOn, Teaching } from '../../core/reading/local/local-rule';
import { TAUGHT_SLOT } from '../../core/reading/local/local-rule';
import { plansAt } from '../../core/reading/local/read-slot';
import { ruleFromTeaching } from '../../core/reading/local/rule-from-teaching';
import type { Pointed } from '../../core/reading/local/rule-from-teaching';
import type { TeachingDraft } from '../../core/reading/local/teaching-draft';
import { testLocalRule } from '../../core/reading/local/test-local-rule';
import type { Failure } from '../../core/reading/local/test-local-rule';
import type { Reading } from '../../core/reading/reading';
import { storeOf } from '../../core/reading/stores/store-of';
import { changeLog } from './changes';
import { disabledMark } from './disabled-mark';
import { drawnText } from './element-text';
import { findSelector } from './find-selector';
import { pageGround } from './page-ground';
import { planPlaces } from './plan-places';
import { takeSnapshot } from './snapshot';

/** A rule in the making: what to send, whether it passes its test, and what the page would read with it. */
export interface Drafted {
  readonly draft: TeachingDraft;
  /** Null: it passes. */
  readonly failure: Failure | null;
  readonly reading: Reading;
}

/** No rule has this id; it names one that is not kept yet. */
const UNKEPT = 'local:00000000';

/**
 * What the user taught about an element as a rule, tried on the page as if it had come to rest. Null when the reader
 * does not find the element again: it is in a frame, or gone. Where its words alone do not give the plans typed, the
 * places they stand in are looked for.
 */
export async function draftTeaching(
  element: Element,
  taught: Teaching,
  page: TaughtOn,
  knowledge: PageKnowledge,
): Promise<Drafted | null> {
  const pointed: Pointed = {
    box: findSelector(element),
    mark: taught.truth === 'disabled' ? disabledMark(element) : null,
    plan: null,
    speaks: plansAt(page, drawnText(element).slice(0, 600), knowledge).length > 0,
    kind: page.kind,
  };
  const plain = await tryOut(taught, pointed, page, knowledge);
  const [typed] = taught.plans;
  const plan = typed && plain?.failure ? planPlaces(element, typed) : null;
  if (!plan) return plain;
  const placed = await tryOut(taught, { ...pointed, plan }, page, knowledge);
  return placed?.failure === null ? placed : plain;
}

async function tryOut(
  taught: Teaching,
  pointed: Pointed,
  page: TaughtOn,
  knowledge: PageKnowledge,
): Promise<Drafted | null> {
  const top = document;
  const store = storeOf(top.location.hostname);
  const rule = ruleFromTeaching(UNKEPT, store, taught, pointed);
  const known = {
    ...knowledge,
    rules: [rule, ...knowledge.local.map((one) => one.rule), ...knowledge.rules],
  };
  const ground = pageGround(top, known);
  const at = new Date().toISOString();
  const snapshot = await takeSnapshot({ top, ground, changes: changeLog().take(), at, settled: () => true });
  const own = snapshot.slots.filter((slot) => slot.rule === `${UNKEPT}/${TAUGHT_SLOT}`);
  const seen = own.find(({ visible }) => visible);
  if (!seen) return null;
  const local: LocalRule = { rule, store, taught, box: pointed.box, at, page, seen };
  return {
    draft: { taught, pointed, page, seen },
    failure: testLocalRule(local, knowledge),
    reading: judge(snapshot, known),
  };
}
