import type { Rule } from './rule';

/** Those of the rules that may apply on a host, in their order. */
export function rulesFor(host: string, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(
    ({ where }) => where === undefined || where.hosts.some((own) => host === own || host.endsWith(`.${own}`)),
  );
}
