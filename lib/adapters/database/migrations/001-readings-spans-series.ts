import type { Migration } from './migration';

/** The log, the runs derived from it, and the current state of each series. */
export const readingsSpansSeries: Migration = {
  version: 1,
  stores: {
    readings: 'id, [shelf+at]',
    spans: '[series+from+firstReading]',
    series: 'key, shelf',
  },
};
