import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Field } from '@/lib/core/plans/ways/define-way';
import { expandWay } from '@/lib/core/plans/ways/expand-way';
import { readWay } from '@/lib/core/plans/ways/read-way';
import { WAYS } from '@/lib/core/plans/ways';

const text = readFileSync(path.resolve(import.meta.dirname, '../../../../../docs/WAYS-TO-PAY.md'), 'utf8');
const [kinds = '', table = ''] = text.split('\n## Fields\n');
const sections = new Map(
  kinds.split('\n### ').map((section) => [/^`(.+)`/.exec(section)?.[1] ?? '', section]),
);
const rows = new Map(table.split('\n').map((row) => [/^\| `(\w+)`/.exec(row)?.[1] ?? '', row]));
const named = (list: string) => [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
const ways = WAYS.map(({ kind, fields }) => ({ kind, fields: fields as Readonly<Record<string, Field>> }));

describe('docs/WAYS-TO-PAY.md', () => {
  it('has a section for every kind and no other', () => {
    expect([...sections.keys()].filter(Boolean)).toEqual(ways.map(({ kind }) => kind));
  });

  it.each(ways)('lists what $kind may state, with an example that works', ({ kind, fields }) => {
    const section = sections.get(kind) ?? '';
    expect(named(/^- Fields: (.+)$/m.exec(section)?.[1] ?? '')).toEqual(Object.keys(fields));
    const example: unknown = JSON.parse(/```json\n([^`]+)\n```/.exec(section)?.[1] ?? 'null');
    const way = readWay(example);
    expect(way.kind).toBe(kind);
    expect(expandWay(way, { currency: 'CNY', digits: 2, price: 3_000_000 }).missing).toBeNull();
  });

  it('explains every field, with its choices', () => {
    const fields = new Map(ways.flatMap((way) => Object.entries(way.fields)));
    expect([...rows.keys()].filter(Boolean).toSorted()).toEqual([...fields.keys()].toSorted());
    for (const [name, field] of fields) {
      const [, , value = '', meaning = ''] = (rows.get(name) ?? '').split('|');
      expect(meaning.trim(), name).not.toBe('');
      expect(named(value), name).toEqual(typeof field === 'string' ? [] : [...field]);
    }
  });
});
