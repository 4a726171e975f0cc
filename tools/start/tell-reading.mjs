import { importCore } from '../import-core.mjs';

/** The product's own comparison, compiled on the way in. */
export async function loadComparison() {
  const { comparePlans } = await importCore('lib/core/plans/compare-plans.ts');
  return comparePlans;
}

/** A reading in readable lines: status, offers with their plans, the cheapest way to pay later. */
export function tellReading(reading, comparePlans) {
  const { status, because, item, offers, notices, mentions, work } = reading;
  const lines = [`  ${status}${because ? ` (${because})` : ''}`];
  if (item?.price) lines[0] += `, ${item.price.amount} ${item.price.currency}`;
  for (const { label, status: state, plans, reason, lender } of offers) {
    const terms = plans.map(planWords).join('   ') || reason?.text || '';
    lines.push(`  ${state === 'offered' ? '+' : '-'} ${label}${lender ? ` (${lender})` : ''}: ${terms}`);
  }
  for (const { class: kind, text, endsAt } of notices)
    lines.push(`  ! ${kind}${endsAt ? ` until ${endsAt}` : ''}: ${text}`);
  if (offers.length === 0 && mentions.length > 0)
    lines.push(`  ~ only talk of installments: ${mentions.map(({ text }) => text).join(' / ')}`);
  const cheapest = cheapestOf(reading, comparePlans);
  if (cheapest) lines.push(`  cheapest: ${cheapest}`);
  lines.push(`  read in ${Math.round(work.milliseconds)} ms, ${work.nodes} nodes`);
  return lines.join('\n');
}

function planWords({ count, each, interestFree }) {
  return `${each ?? '?'} × ${count ?? '?'}${interestFree ? ' free' : ''}`;
}

function cheapestOf({ item, offers }, comparePlans) {
  const options = offers
    .filter(({ status }) => status === 'offered')
    .flatMap(({ label, plans }) => plans.map((plan, place) => ({ key: `${label}|${place}`, plan })));
  const [best] = comparePlans(item?.price ?? null, options).plans;
  if (!best || best.extra.value === null) return null;
  const label = best.key.split('|')[0];
  const rate = best.annual?.nominal.value
    ? `, ${(Number(best.annual.nominal.value) * 100).toFixed(2)} % a year`
    : '';
  return `${label} ${best.each} × ${best.count}, ${best.extra.value} more than paying at once${rate}`;
}
