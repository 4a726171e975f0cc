import path from 'node:path';
import { expect, test } from 'vitest';
import { providerName, storeName } from '@/lib/core/reading/name-of';
import { RULE_NAMES } from '@/lib/core/reading/rule-names';
import { ruleNames } from '@/tools/build/rule-names';

const root = path.resolve(import.meta.dirname, '../../..');

test('a build puts the very same names in the place of the rules, and nothing else', async () => {
  const { load } = ruleNames(root);
  const text = await load(path.join(root, 'lib/core/reading/rule-names.ts'));
  expect(JSON.parse(/^export const RULE_NAMES = (.*);$/.exec(text ?? '')?.[1] ?? '')).toEqual(RULE_NAMES);
  expect(Object.keys(RULE_NAMES).length).toBeGreaterThan(50);
  expect(text).not.toContain('slots');
  expect(load(path.join(root, 'lib/core/reading/name-of.ts'))).toBeNull();
});

test('what is not known is called by its id', () => {
  expect([providerName('huabei', 'zh-CN'), providerName('store', 'en')]).toEqual(['花呗分期', 'Store plan']);
  expect([providerName('unheard', 'en'), providerName('constructor', 'en')]).toEqual([
    'unheard',
    'constructor',
  ]);
  expect([storeName('mi.com', 'en'), storeName('shop.example', 'en')]).toEqual([
    'Xiaomi Store',
    'shop.example',
  ]);
});
