import { expect, test } from 'vitest';
import { stores } from '@/lib/core/reading/stores';
import { storeOf } from '@/lib/core/reading/stores/store-of';

test.each([
  ['mi.com', 'mi.com'],
  ['www.mi.com', 'mi.com'],
  ['item.jd.com', 'jd.com'],
  ['ITEM.JD.COM.', 'jd.com'],
  ['item.jd.com:443', 'jd.com'],
  ['notmi.com', 'notmi.com'],
  ['mi.com.evil.example', 'evil.example'],
  ['shop.example.com.cn', 'example.com.cn'],
  ['a.b.shop.co.uk', 'shop.co.uk'],
  ['shop.com.au', 'shop.com.au'],
  ['com.cn', 'com.cn'],
  ['deep.www.klarna.com', 'klarna.com'],
  ['localhost', 'localhost'],
  ['localhost:4173', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['127.0.0.1:8080', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['[::1]:8080', '[::1]'],
  ['', ''],
])('%s belongs to the store %s', (host, store) => expect(storeOf(host)).toBe(store));

test.each(stores.map(({ id }) => id))('the built-in store %s is its registrable domain', (id) =>
  expect([storeOf(id), storeOf(`shop.${id}`)]).toEqual([id, id]),
);
