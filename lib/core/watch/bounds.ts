/** Manners of re-checks (causes facts, 5.3; DESIGN, decision 8). Minutes unless said otherwise. */
export const PAGE_GAP = 30;
export const HOST_GAP = 1;
/** Requests to a host in any 24 hours. */
export const HOST_DAY = 24;
export const DAY = 1440;
export const WEEK = 10_080;
/** A due time is moved by up to this share of its interval, either way. */
export const JITTER = 0.2;
/** After a refusal; after so many in a row the page is not asked again by itself. */
export const REFUSED_PAUSE = DAY;
export const MOST_REFUSALS = 3;
/** So many times "there is no such page" in a row, and it is believed. */
export const MOST_GONE = 5;
/** A host may ask for this much rest; more is taken for a mistake of its clock. */
export const MOST_REST = WEEK;
/** A look is over within 25 seconds; a claim that is older has lost its worker. Seconds. */
export const LOOK_SECONDS = 25;
export const CLAIM_SECONDS = 120;
/** robots.txt is asked for weekly; an origin that has not answered for so long is taken to have none. */
export const ROBOTS_AGE = WEEK;
export const ROBOTS_SILENT = 30 * DAY;
/** Checks overdue by this much have missed their alarm: the device slept. They are spread over this much time. */
export const MISSED = 15;
export const SPREAD_EACH = 2;
export const SPREAD_MOST = 120;
/** After it, what fetch sees is proved anew; a page where it fell through is not tried again for longer. */
export const PROOF_AGE = 14 * DAY;
export const TAB_AGE = 30 * DAY;
/** A visit as old as this may no longer be what the page shows. */
export const FRESH_VISIT = 3 * DAY;
/** A reminder asks for the user's time: no more than one a day for a page. */
export const REMIND_GAP = DAY;
/** No due time lies further ahead than the longest interval, moved by its jitter. */
export const MOST_AHEAD = WEEK * (1 + JITTER);
