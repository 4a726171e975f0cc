import { providerLabel } from '@/components/plans/provider-label';
import type { Tongue } from '@/components/ui/create-words';
import type { Reading } from '@/lib/core/reading/reading';
import type { Rule } from '@/lib/core/reading/rules/rule';

export type Choices = readonly (readonly [id: string, name: string])[];

/** Providers to choose from: those read on the page first, then every known one by name. */
export function providerChoices(reading: Reading | null, language: Tongue, rules: readonly Rule[]): Choices {
  const here = (reading?.offers ?? []).map(
    (offer) => [offer.provider, providerLabel(offer, language)] as const,
  );
  const known = rules
    .filter(({ brand }) => brand !== undefined)
    .map(({ id, names }) => [id, names[language]] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, language));
  return [...new Map([...known, ...here]).entries()]
    .filter(([id]) => id !== 'store')
    .toSorted(([a], [b]) => Number(here.some(([id]) => id === b)) - Number(here.some(([id]) => id === a)));
}
