/**
 * What a solved rate may be called (calculator facts, section 6). `apr`: a rate one may name. `ambiguous`: more
 * than one positive root, so the law had to choose. `not-a-loan`: the balance turns in the shopper's favour
 * before the end (a deposit that comes back). `none`: no rate exists.
 */
export type RateQuality = 'apr' | 'ambiguous' | 'not-a-loan' | 'none';
