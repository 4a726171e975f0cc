import { describe, expect, it } from 'vitest';
import { announcedWords } from '@/components/history/announced-words';
import { durationWords } from '@/components/history/duration-words';
import { stateNotes } from '@/components/history/state-notes';
import { episode, words } from '../fixtures';

const day = (number: number, hour = 0) =>
  `2026-11-${String(number).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;

describe('durationWords', () => {
  const over = (end: { after: string; by: string } | null, onset = { after: day(1), by: day(2) }) =>
    durationWords(words(), episode({ onset, end, ended: end !== null }), day(9));

  it('is the range the looks allow, never a guess in its middle', () => {
    expect(over({ after: day(5), by: day(6) })).toBe('3–5 days');
    expect(over({ after: day(2), by: day(3) })).toBe('at most 2 days');
    expect(over(null)).toBe('at least 7 days');
    // Gone at the first look: nobody knows since when.
    expect(
      durationWords(
        words(),
        episode({ onset: { after: null, by: day(2) }, end: { after: day(5), by: day(6) }, ended: true }),
        day(9),
      ),
    ).toBe('at least 3 days');
    expect(durationWords(words(), episode({ onset: { after: day(1), by: day(9) } }), day(9))).toBeNull();
  });

  it('takes the unit that fits', () => {
    const short = { after: day(1, 1), by: day(1, 2) };
    expect(over({ after: day(1, 4), by: day(1, 5) }, short)).toBe('2–4 hours');
  });
});

describe('stateNotes', () => {
  it('says how sure a suspension is, and whether it comes and goes', () => {
    const end = { after: day(3), by: day(4) };
    expect(stateNotes(words(), episode({ confirmed: false, end }), day(5))).toEqual([
      'Seen once only, so not yet certain',
      'seen once again since; certain after the next look',
    ]);
    expect(stateNotes(words(), episode({ flapping: true, flaps: 4 }), day(5))).toEqual([
      'comes and goes: three times within a day',
    ]);
    expect(stateNotes(words(), episode({ flaps: 1 }), day(5))[0]).toMatch(/1 time$/);
  });

  it('knows whether an announced end is past', () => {
    const announced = { start: null, end: day(4) };
    expect(announcedWords(words(), announced, day(3))).not.toContain('past');
    expect(announcedWords(words(), announced, day(5))).toContain('past');
    expect(announcedWords(words(), { start: day(3), end: null }, day(5))).toContain('stop');
  });
});
