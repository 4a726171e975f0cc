import { describe, expect, it } from 'vitest';
import { surveyFile } from '@/lib/app/archive/survey-file';
import { beginImport, continueImport, undoImport } from '@/lib/app/archive/take-in-file';
import type { ImportPorts } from '@/lib/app/archive/take-in-file';
import { archiveOf, WRITTEN_AT } from '../../core/archive/archive-of';
import { idOf, recorded, SOME_DELETION, SOME_RULES, SOME_WATCHES } from '../../core/archive/some-records';
import { AHistory, AStaging } from './a-history';

const NOW = '2026-11-22T10:00:00.000Z';
const JOB = { id: idOf(1), at: NOW, name: 'a.json', bringBack: false };
const day = (n: number) => `2026-10-${String((n % 28) + 1).padStart(2, '0')}T10:00:00.000Z`;
const READINGS = Array.from({ length: 2500 }, (_, n) => recorded(n, day(n), { methods: [`m${n % 7}`] }));
const EVERYTHING = { watches: SOME_WATCHES, rules: SOME_RULES, readings: READINGS };

function given(text: string): ImportPorts & { archive: AHistory; imports: AHistory; staging: AStaging } {
  const history = new AHistory();
  const staging = new AStaging();
  staging.files.set(JOB.id, text);
  return { archive: history, imports: history, staging, readers: { rulesChanged: async () => undefined } };
}

async function taken(ports: ReturnType<typeof given>, bringBack = false) {
  expect(await beginImport(ports, { ...JOB, bringBack })).toBe(true);
  await continueImport(ports);
  return ports.imports.job();
}

async function surveyed(ports: ReturnType<typeof given>) {
  const file = await ports.staging.open(JOB.id);
  if (!file) throw new Error('Nothing was staged.');
  return (await surveyFile(file, ports.archive, { bringBack: false })).tally;
}

/** A machine that does other things as well. Milliseconds. */
const PATIENCE = 60_000;

describe('taking in a file', { timeout: PATIENCE }, () => {
  it('brings everything that was not there, once', async () => {
    const text = await archiveOf(EVERYTHING);
    const ports = given(text);
    for (const one of READINGS.slice(0, 100)) ports.archive.readings.set(one.id, one);
    expect(await surveyed(ports)).toMatchObject({
      fresh: 2400,
      known: 100,
      watches: 2,
      rules: 2,
      contradicting: 0,
    });
    expect(await taken(ports)).toMatchObject({
      phase: 'done',
      added: { readings: 2400, watches: 2, rules: 2 },
    });
    expect(ports.archive.readings.size).toBe(2500);
    expect(ports.staging.files.size).toBe(0);
    ports.staging.files.set(JOB.id, text);
    expect(await taken(ports)).toMatchObject({ phase: 'done', added: { readings: 0, watches: 0, rules: 0 } });
  });

  it('writes nothing of a file with a problem anywhere, and says which line', async () => {
    const ports = given((await archiveOf(EVERYTHING)).replace(`["${idOf(2400)}"`, '["nonsense"'));
    const job = await taken(ports);
    expect(job).toMatchObject({
      phase: 'refused',
      problems: [{ kind: 'bad-value', at: 'id' }, { kind: 'damaged' }],
    });
    expect(ports.archive.readings.size + ports.archive.watchLog.size + ports.archive.ruleLog.size).toBe(0);
  });

  it('comes to the same with a worker that is killed at any write', async () => {
    const text = await archiveOf(EVERYTHING);
    const whole = given(text);
    await taken(whole);
    let deaths = 0;
    for (let writes = 0; ; writes += 1) {
      const ports = given(text);
      expect(await beginImport(ports, JOB)).toBe(true);
      ports.archive.dieAfter = writes;
      const died = await continueImport(ports).then(
        () => false,
        () => true,
      );
      ports.archive.dieAfter = Infinity;
      if (!died) break;
      deaths += 1;
      await continueImport(ports);
      expect(await ports.imports.job()).toEqual(await whole.imports.job());
      expect(ports.archive.readings).toEqual(whole.archive.readings);
      expect(ports.archive.watchLog).toEqual(whole.archive.watchLog);
      expect(ports.archive.ruleLog).toEqual(whole.archive.ruleLog);
    }
    expect(deaths).toBeGreaterThan(8);
  });

  it('takes nothing half when the staged file is lost on the way', async () => {
    const ports = given(await archiveOf(EVERYTHING));
    await beginImport(ports, JOB);
    ports.archive.dieAfter = 6;
    await expect(continueImport(ports)).rejects.toThrow('killed');
    expect(ports.archive.readings.size).toBeGreaterThan(0);
    ports.archive.dieAfter = Infinity;
    ports.staging.files.clear();
    await continueImport(ports);
    expect(await ports.imports.job()).toMatchObject({ phase: 'refused', added: { readings: 0 } });
    expect(ports.archive.readings.size).toBe(0);
  });

  it('leaves out, and tells of, a reading whose id is there with other content', async () => {
    const ports = given(await archiveOf({ readings: READINGS.slice(0, 3) }));
    const other = recorded(1, day(1), { methods: ['other'] });
    ports.archive.readings.set(other.id, other);
    expect(await surveyed(ports)).toMatchObject({
      fresh: 2,
      contradicting: 1,
      contradictions: [{ id: idOf(1) }],
    });
    await taken(ports);
    expect(ports.archive.readings.get(idOf(1))).toEqual(other);
    expect(ports.archive.readings.size).toBe(3);
  });

  it('is undone to what was there before, and only once', async () => {
    const ports = given(await archiveOf(EVERYTHING));
    for (const one of READINGS.slice(0, 100)) ports.archive.readings.set(one.id, one);
    await taken(ports);
    expect(await undoImport(ports, idOf(2))).toBe(false);
    expect(await undoImport(ports, JOB.id)).toBe(true);
    expect([...ports.archive.readings.keys()]).toEqual(READINGS.slice(0, 100).map(({ id }) => id));
    expect(await undoImport(ports, JOB.id)).toBe(false);
  });

  it('begins no second one while one is on its way', async () => {
    const ports = given(await archiveOf(EVERYTHING));
    expect(await beginImport(ports, JOB)).toBe(true);
    expect(await beginImport(ports, { ...JOB, id: idOf(2) })).toBe(false);
  });
});

describe('what was deleted', () => {
  const DELETED = { ...SOME_DELETION, store: 'mi.com' };

  it('is not brought back by an older file, unless the user wants it', async () => {
    for (const bringBack of [false, true]) {
      const ports = given(await archiveOf({ readings: READINGS }));
      ports.archive.gone.set(DELETED.id, DELETED);
      expect(await surveyed(ports)).toMatchObject({ fresh: 0, deleted: 2500 });
      await taken(ports, bringBack);
      expect(ports.archive.readings.size).toBe(bringBack ? 2500 : 0);
    }
  });

  it('comes with a file that was written knowing of it', async () => {
    const ports = given(await archiveOf({ readings: READINGS, deletions: [DELETED] }));
    ports.archive.gone.set(DELETED.id, DELETED);
    expect(await surveyed(ports)).toMatchObject({ fresh: 2500, deleted: 0 });
  });

  it.each([
    ['another store', { ...DELETED, store: 'jd.com' }],
    ['an earlier time', { ...DELETED, until: '2026-01-01T00:00:00.000Z' }],
    ['a deletion that was undone', { ...DELETED, undone: WRITTEN_AT }],
  ])('is not %s', async (_, deletion) => {
    const ports = given(await archiveOf({ readings: READINGS }));
    ports.archive.gone.set(deletion.id, deletion);
    expect(await surveyed(ports)).toMatchObject({ fresh: 2500, deleted: 0 });
  });
});
