import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';

const files: Readonly<Record<string, Readonly<Record<string, { message: string }>>>> = { en, zh };
const keys = Object.keys(en);
const placeholders = (text: string) => [...new Set(text.match(/\$[1-9]/g) ?? [])].toSorted();

const sources = ['components', 'entrypoints', 'lib']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  .filter((file) => /\.(tsx?|html)$/.test(file))
  .concat('manifest.ts')
  .map((file) => readFileSync(file, 'utf8'));
const mentioned = new Set(sources.flatMap((source) => source.match(/\w+/g) ?? []));

describe('the message files', () => {
  it('hold the same keys, all of them usable by the browser', () => {
    expect(Object.keys(zh).toSorted()).toEqual(keys.toSorted());
    expect(keys.filter((key) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(100);
  });

  it.each(Object.entries(files))('say something at every key (%s)', (_, catalogue) => {
    expect(Object.entries(catalogue).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  it('use the same placeholders in both languages', () => {
    const differing = keys.filter(
      (key) =>
        placeholders(files['en']?.[key]?.message ?? '').join() !==
        placeholders(files['zh']?.[key]?.message ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('come in both plural forms', () => {
    const ones = keys.filter((key) => key.endsWith('_one')).map((key) => key.replace(/_one$/, '_other'));
    const others = keys.filter(
      (key) => key.endsWith('_other') && keys.includes(key.replace(/_other$/, '_one')),
    );
    expect(ones.toSorted()).toEqual(others.toSorted());
  });

  it('have no key that nobody uses', () => {
    const unused = keys.filter((key) => {
      const base = /^(.*)_(one|other)$/.exec(key)?.[1];
      return !mentioned.has(key) && !mentioned.has(`__MSG_${key}__`) && !(base && mentioned.has(base));
    });
    expect(unused).toEqual([]);
  });

  it('have every key that is used', () => {
    const used = sources.flatMap((source) =>
      [...source.matchAll(/\b([tn])\(\s*'([A-Za-z0-9_]+)'/g)].map(([, kind, key]) =>
        kind === 'n' ? `${key}_one` : key,
      ),
    );
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((key) => !keys.includes(key ?? ''))).toEqual([]);
  });
});
