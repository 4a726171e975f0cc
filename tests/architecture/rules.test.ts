import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRule } from '@/lib/adapters/browser/read-rule';
import { platforms } from '@/lib/core/reading/platforms';
import { providers } from '@/lib/core/reading/providers';
import { problemSentence } from '@/lib/core/reading/rules/rule-problems';
import type { Rule } from '@/lib/core/reading/rules/rule';
import { stores } from '@/lib/core/reading/stores';
import { ruleSchema, SCHEMA } from '@/tools/schema/rule-schema.mjs';
import { parsesSelector } from './parses-selector';
import { readProject } from './project';
import { rulesIn } from './shape';

const root = path.resolve(import.meta.dirname, '../..');
const READING = 'lib/core/reading';
const project = readProject(root, [READING], ['.ts']);

/** Every way to get at the built-in rules: folder by folder, with the file each stands in. */
const folders = ['stores', 'platforms', 'providers'].map((folder) => ({
  folder: `${READING}/${folder}`,
  files: rulesIn(project, `${READING}/${folder}`, `${READING}/rules/rule.ts`),
}));
const rules: readonly Rule[] = [...stores, ...platforms, ...providers];

describe('the schema of rules', () => {
  it('is the one the types give; "npm run schema" writes it anew', async () => {
    expect(readFileSync(path.join(root, SCHEMA), 'utf8')).toBe(await ruleSchema());
  }, 60_000);
});

describe('every built-in rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has the declared shape and sense',
    (id, rule) => {
      const read = readRule(rule, parsesSelector);
      const said =
        read.kind === 'problems' ? read.problems.map((problem) => problemSentence(id, problem)) : read;
      expect(said).toEqual({ kind: 'rule', rule });
    },
  );

  it('stands in a file named after it', async () => {
    const wrong = await Promise.all(
      folders.flatMap(({ files }) =>
        files.map(async (file) => {
          const name = path.basename(file, '.ts');
          const module = (await import(/* @vite-ignore */ path.join(root, file))) as Record<string, unknown>;
          return Object.values(module)
            .flat()
            .filter((value): value is Rule => typeof value === 'object' && value !== null && 'check' in value)
            .filter(({ id }) => !namesOf(id).includes(name))
            .map(({ id }) => `${file} holds the rule ${id}. Name it ${namesOf(id).join(' or ')}.ts.`);
        }),
      ),
    );
    expect(wrong.flat()).toEqual([]);
  });

  it('names pages that exist', () => {
    const missing = rules.flatMap(({ id, check }) =>
      check
        .filter((page) => !existsSync(path.join(root, 'tests', 'pages', `${page}.html`)))
        .map((page) => `${id} is checked on ${page}, and tests/pages/${page}.html is not there. Write it.`),
    );
    expect(missing).toEqual([]);
  });

  it('is checked in one folder, so that one run of it tells whether its slots still fire', () => {
    const spread = rules
      .filter(({ slots, check }) => slots.length > 0 && new Set(check.map(path.dirname)).size > 1)
      .map(({ id }) => `${id} has slots and is checked in several folders. Keep its pages in one.`);
    expect(spread).toEqual([]);
  });

  it('has words and codes of its own: a name of two providers would name neither', () => {
    const owners = providers.flatMap(({ id, brand }) =>
      [...new Set([...(brand?.words ?? []), ...(brand?.weak ?? []), ...(brand?.codes ?? [])])].map(
        (word) => ({
          word: word.toLowerCase(),
          id,
        }),
      ),
    );
    const shared = owners.filter(({ word, id }) => owners.some((one) => one.word === word && one.id !== id));
    expect(shared).toEqual([]);
  });

  it('leaves a host to one store', () => {
    const hosts = stores.flatMap(({ where }) => where?.hosts ?? []);
    expect(hosts.filter((host, place) => hosts.indexOf(host) !== place)).toEqual([]);
  });
});

/** File names a rule may have: its id, a store's first label, or the family ("card:cmb" in cards.ts). */
function namesOf(id: string): string[] {
  const [family = id, member] = id.split(':');
  if (member !== undefined || family === 'card') return [`${family}s`];
  return [id, id.split('.')[0] ?? id, id.replaceAll('.', '-')];
}
