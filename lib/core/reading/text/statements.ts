import type { DecimalString } from '../../money/amount';
import type { MoneyContext } from '../../money/scan';
import { amountAt, type Masked } from './mask';
import { mayMatch } from './needs';

/** One place where a template matched, with what stood in its slots. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly words: Readonly<Record<string, string | undefined>>;
  /** The amount in a slot, in major units; null when the template has none there. */
  readonly amount: (slot: string) => DecimalString | null;
  readonly currency: string | null;
}

const ROLES = ['each', 'first', 'down', 'min', 'max', 'fee'];

/** All matches of the templates, in the templates' order; what one took, later ones do not see. */
export function statementsIn(
  masked: Masked,
  templates: readonly RegExp[],
  money: MoneyContext,
): { found: Statement[]; rest: Masked } {
  const found: Statement[] = [];
  let rest = masked;
  const lower = masked.text.toLowerCase();
  for (const template of templates) {
    if (!mayMatch(template, rest.text, lower)) continue;
    template.lastIndex = 0;
    const taken: Statement[] = [];
    for (const match of rest.text.matchAll(template)) {
      const statement = statementOf(match, rest, money);
      if (statement) taken.push(statement);
    }
    for (const { start, end } of taken) rest = without(rest, start, end);
    found.push(...taken);
  }
  return { found, rest };
}

/** The text with a part blanked, so that nothing is read twice. */
export function without(masked: Masked, start: number, end: number): Masked {
  return {
    ...masked,
    text: masked.text.slice(0, start) + ' '.repeat(end - start) + masked.text.slice(end),
  };
}

function statementOf(match: RegExpExecArray, masked: Masked, money: MoneyContext): Statement | null {
  const words = match.groups ?? {};
  const places = match.indices?.groups ?? {};
  const amounts = new Map<string, { amount: DecimalString; currency: string | null }>();
  for (const role of ROLES) {
    const place = places[role];
    if (!place) continue;
    const amount = amountAt(masked, place, money);
    // A number that is no amount here makes no statement.
    if (!amount) return null;
    amounts.set(role, amount);
  }
  const [first] = amounts.values();
  return {
    start: match.index,
    end: match.index + match[0].length,
    words,
    amount: (slot) => amounts.get(slot)?.amount ?? null,
    currency: first?.currency ?? null,
  };
}
