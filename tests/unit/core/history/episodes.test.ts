import { expect, test } from 'vitest';
import { deriveEpisodes } from '@/lib/core/history/episodes';
import { anySpans } from './any-spans';
import type { MessageClass, Reading } from '@/lib/core/reading/reading';
import { aReading, anOffer, offering, on, record } from './a-reading';

const here = offering(anOffer('huabei'));
const gone = aReading();
const blind = aReading({ status: 'unknown', because: 'blocked' });
const greyed = (reason: MessageClass | null) =>
  offering(anOffer('huabei', { status: 'disabled', reason: reason && { class: reason, text: reason } }));

/** Episodes of a series seen at these times; a clock may carry days: "+1 10:00". */
function episodes(...seen: [clock: string, reading: Reading][]) {
  return deriveEpisodes(anySpans(seen.map(([clock, reading], i) => record(`r${i}`, on(clock), reading))));
}

test('a suspension is known by intervals', () => {
  const found = episodes(['08:00', here], ['09:00', gone], ['12:00', gone], ['15:00', here]);
  expect(found).toEqual([
    {
      series: 'mi.com|unknown|any|huabei',
      status: 'absent',
      onset: { after: on('08:00'), by: on('09:00') },
      end: { after: on('12:00'), by: on('15:00') },
      ended: true,
      reason: null,
      announced: null,
      confirmed: true,
      flaps: 0,
      flapping: false,
    },
  ]);
});

test('a suspension open at the first look has no earlier bound', () => {
  const [episode] = episodes(['09:00', greyed('limit')], ['12:00', here]);
  expect(episode?.onset).toEqual({ after: null, by: on('09:00') });
});

test('readings that say nothing neither move a bound nor close or open a suspension', () => {
  const seen = episodes(
    ['08:00', here],
    ['08:30', blind],
    ['09:00', gone],
    ['12:00', blind],
    ['15:00', here],
    ['16:00', blind],
  );
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    onset: { after: on('08:00'), by: on('09:00') },
    end: { after: on('09:00'), by: on('15:00') },
  });
  expect(episodes(['08:00', here], ['09:00', blind])).toEqual([]);
});

test.each<[string, MessageClass | null, string | null, boolean]>([
  ['one sighting', null, null, false],
  ['two within ten minutes', null, '09:09', false],
  ['two ten minutes apart', null, '09:10', true],
  ['one with words', 'maintenance', null, true],
  ['one with an error that could be anything', 'generic_error', null, false],
])('%s: confirmed or not', (_, reason, again, confirmed) => {
  const seen: [string, Reading][] = [['09:00', greyed(reason)]];
  if (again) seen.push([again, greyed(reason)]);
  expect(episodes(['08:00', here], ...seen)[0]?.confirmed).toBe(confirmed);
});

test('a return of less than two hours is a flap; the first bound stays', () => {
  const found = episodes(['08:00', here], ['09:00', gone], ['10:00', here], ['10:59', gone], ['11:30', here]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    onset: { after: on('08:00'), by: on('09:00') },
    end: { after: on('10:59'), by: on('11:30') },
    flaps: 1,
  });
});

test('a return that may have lasted two hours ends the suspension', () => {
  const found = episodes(['08:00', here], ['09:00', gone], ['10:00', here], ['11:00', gone]);
  expect(found.map(({ onset, end, flaps }) => [onset.by, end?.by ?? null, flaps])).toEqual([
    [on('09:00'), on('10:00'), 0],
    [on('11:00'), null, 0],
  ]);
});

test('greyed, then gone, is one suspension; the words that explain are kept', () => {
  const found = episodes(
    ['08:00', here],
    ['09:00', greyed('generic_error')],
    ['10:00', greyed('provider_gone')],
    ['+1 10:00', gone],
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ status: 'absent', reason: { class: 'provider_gone' }, end: null });
});
