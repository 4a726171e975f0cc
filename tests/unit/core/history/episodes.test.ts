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

test('what had flapped is over when it was seen offered twice', () => {
  const flapped: [string, Reading][] = [
    ['08:00', here],
    ['09:00', gone],
    ['10:00', here],
    ['10:30', gone],
    ['14:00', here],
  ];
  const bounds = {
    onset: { after: on('08:00'), by: on('09:00') },
    end: { after: on('10:30'), by: on('14:00') },
  };
  expect(episodes(...flapped)).toMatchObject([{ ...bounds, ended: false, flaps: 1 }]);
  expect(episodes(...flapped, ['15:00', here])).toMatchObject([{ ...bounds, ended: true }]);
  expect(episodes(...flapped, ['15:00', blind], ['16:00', here])).toMatchObject([{ ...bounds, ended: true }]);
  expect(episodes(...flapped, ['+3 08:00', gone])).toMatchObject([{ end: null, ended: false, flaps: 2 }]);
  expect(episodes(...flapped, ['15:00', here], ['+3 08:00', gone])).toHaveLength(2);
});

test('three changes within a day are a flapping, merged or not', () => {
  const [first, second] = episodes(['08:00', here], ['09:00', gone], ['14:00', here], ['+1 09:00', gone]);
  expect([first?.flapping, second?.flapping]).toEqual([false, true]);
  const later = episodes(['08:00', here], ['09:00', gone], ['14:00', here], ['+1 09:01', gone]);
  expect(later.map(({ flapping }) => flapping)).toEqual([false, false]);
  expect(episodes(['08:00', here], ['09:00', gone], ['10:00', here], ['10:30', gone])[0]?.flapping).toBe(
    true,
  );
  expect(episodes(['09:00', gone], ['10:00', here], ['10:30', gone]).map((one) => one.flapping)).toEqual([
    false,
  ]);
});

const notice = (text: string, endsAt: string | null) => [{ class: 'maintenance' as const, text, endsAt }];

test('the announced start and end stand beside the bounds', () => {
  const told = { ...greyed(null), notices: notice('系统维护：11月1日16:00至18:00', on('10:00')) };
  expect(episodes(['08:00', here], ['09:00', told], ['12:00', here])).toMatchObject([
    {
      onset: { after: on('08:00'), by: on('09:00') },
      end: { after: on('09:00'), by: on('12:00') },
      announced: { start: on('08:00'), end: on('10:00') },
    },
  ]);
});

test('what was announced while it was offered belongs to the suspension that follows in its time', () => {
  const ahead = { ...here, notices: notice('11月1日18:00至20:00系统维护', on('12:00')) };
  const announced = { start: on('10:00'), end: on('12:00') };
  expect(episodes(['08:00', ahead], ['10:30', gone])).toMatchObject([{ announced, confirmed: false }]);
  expect(episodes(['08:00', ahead], ['09:00', here], ['10:30', gone])).toMatchObject([{ announced }]);
  expect(episodes(['08:00', ahead], ['12:01', gone])).toMatchObject([{ announced: null }]);
});
