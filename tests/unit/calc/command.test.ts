import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'calc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a process, on a file with these lines. */
function calc(...lines: readonly string[]) {
  const file = path.join(folder, `${Math.abs(lines.join('').length)}-${lines.length}.jsonl`);
  writeFileSync(file, lines.join('\n'));
  return run(file);
}

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/calc.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  const answers = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
  return { status, answers, stderr };
}

const IRR = JSON.stringify({ id: 'a', kind: 'irr', inputs: { values: ['-100', '60', 60] } });
const PMT = JSON.stringify({
  id: 7,
  kind: 'pmt',
  inputs: { rate: '0.08/12', nper: 60, pv: '15000', fv: '0', type: 0 },
});

describe('npm run calc', () => {
  it('answers in the order of the input, and ends with 0', () => {
    const { status, answers, stderr } = calc(PMT, '', IRR);
    expect(answers).toEqual([
      { id: 7, result: { value: expect.stringMatching(/^-304\.14591432620/) as string } },
      { id: 'a', result: expect.objectContaining({ quality: 'apr' }) as object },
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('tells what it cannot answer in its line, goes on, and ends with 1', () => {
    const { status, answers, stderr } = calc(
      '{"id": "b", "kind"',
      IRR,
      '{"id":"c","kind":"gold","inputs":{}}',
    );
    expect(answers).toEqual([
      { id: null, error: expect.stringContaining('not JSON') as string },
      expect.objectContaining({ id: 'a' }),
      { id: 'c', error: expect.stringContaining('kind: "gold"') as string },
    ]);
    expect(stderr).toContain('2 of 3 cases');
    expect(status).toBe(1);
  });

  it.each([
    ['no file named', []],
    ['a file that is not there', ['nowhere.jsonl']],
    ['a folder', ['.']],
    ['two files', ['a', 'b']],
  ])('ends with 2 for %s, and prints no answer', (_, args) => {
    const { status, answers, stderr } = run(...args);
    expect({ status, answers }).toEqual({ status: 2, answers: [] });
    expect(stderr.trim()).not.toBe('');
  });
});
