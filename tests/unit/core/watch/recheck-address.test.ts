import { expect, it } from 'vitest';
import { publicPage, recheckFor } from '@/lib/core/watch/recheck-address';

it.each([
  'https://item.jd.com/100012345678.html',
  'https://www.mi.com/buy/detail?product_id=123',
  'https://shop.example/products/lamp?variant=4#details',
  'https://my.mi.com/product/redmi',
  'https://www.samsung.com/my/smartphones/galaxy/',
  'https://status.provider.example/',
  'http://127.0.0.1:8080/product/1',
])('%s may be looked at without the user', (url) => {
  const [page = ''] = url.split('#');
  expect(publicPage(url)).toBe(page);
});

it.each([
  'https://shop.example/cart',
  'https://shop.example/checkout/step-2',
  'https://cashier.shop.example/x',
  'https://cart.shop.example/',
  'https://pay.shop.example/order/1',
  'https://m.mi.com/order/checkout',
  'https://mobile.shop.example/order_checkout.html',
  'https://shop.example/index.php?route=checkout/cart',
  'https://shop.example/index.php?cl=payment',
  'https://shop.example/product/1?add-to-cart=1',
  'https://shop.example/#/checkout',
  'https://shop.example/account/login',
  'https://bank.example/credit/apply',
  'https://bank.example/prequalify?x=1',
  'https://user:secret@shop.example/product/1',
  'file:///product/1',
  'javascript:alert(1)',
  `https://shop.example/${'x'.repeat(2000)}`,
])('%s is never looked at without the user', (url) => {
  expect(publicPage(url)).toBeNull();
});

it('goes by what the page was as well as by its address', () => {
  expect(recheckFor('https://shop.example/a', 'checkout')).toBeNull();
  expect(recheckFor('https://shop.example/a', 'cart')).toBeNull();
  expect(recheckFor('https://shop.example/a', 'product')).toEqual({
    url: 'https://shop.example/a',
    kind: 'product',
  });
  expect(recheckFor('https://shop.example/a', 'other')).toMatchObject({ kind: 'other' });
});

it('keeps a route behind the "#", and no place in the page', () => {
  expect(publicPage('https://shop.example/#/goods/7')).toBe('https://shop.example/#/goods/7');
  expect(publicPage('https://shop.example/goods/7#reviews')).toBe('https://shop.example/goods/7');
});
