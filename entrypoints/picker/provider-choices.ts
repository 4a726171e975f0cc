import { providerLabel } from '@/components/plans/provider-label';
import type { Tongue } from '@/components/ui/create-words';
import { providers } from '@/lib/core/reading/providers';
import type { Reading } from '@/lib/core/reading/reading';

export type Choices = readonly (readonly [id: string, name: string])[];

/** Providers to choose from: those read on the page first, then every known one by name. */
export function providerChoices(reading: Reading | null, language: Tongue): Choices {
  const here = (reading?.offers ?? []).map(
    (offer) => [offer.provider, providerLabel(offer, language)] as const,
  );
  const known = providers
    .map(({ id, names }) => [id, names[language]] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, language));
  return [...new Map([...known, ...here]).entries()]
    .filter(([id]) => id !== 'store')
    .toSorted(([a], [b]) => Number(here.some(([id]) => id === b)) - Number(here.some(([id]) => id === a)));
}
