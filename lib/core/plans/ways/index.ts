import { inFull } from './in-full';

/** Every way of paying the calculator knows; one line each. */
export const WAYS = [inFull] as const;
