import { platforms } from '../platforms';
import { providers } from '../providers';
import { stores } from '../stores';
import type { Rule } from './rule';

/** The rules that may apply on a host, most exact first: the user's own, the store's, platforms, providers. */
export function rulesFor(host: string, local: readonly Rule[] = []): readonly Rule[] {
  return [...local, ...stores, ...platforms, ...providers].filter(
    ({ where }) => where === undefined || where.hosts.some((own) => host === own || host.endsWith(`.${own}`)),
  );
}
