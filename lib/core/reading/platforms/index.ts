import type { Rule } from '../rules/rule';

/** Shop platforms: markup that many stores share, whatever their address. */
export const platforms: readonly Rule[] = [];
