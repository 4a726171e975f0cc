import type { TrueProvider } from './true-provider';

/** What was true of a provider at an instant. */
export function statusAt({ status }: TrueProvider, at: string): 'offered' | 'disabled' | 'absent' {
  const time = Date.parse(at);
  return status.findLast(({ from }) => from <= time)?.is.status ?? 'absent';
}

const changes = new WeakMap<TrueProvider, readonly { readonly at: string }[]>();

/** When it came, went or came back. */
export function statusChanges(provider: TrueProvider): readonly { readonly at: string }[] {
  const known = changes.get(provider);
  if (known) return known;
  const found = provider.status.flatMap(({ from, is }, index) => {
    const before = provider.status[index - 1];
    const changed = before && (before.is.status === 'offered') !== (is.status === 'offered');
    return changed ? [{ at: new Date(from).toISOString() }] : [];
  });
  changes.set(provider, found);
  return found;
}
