import { describe, expect, it } from 'vitest';
import { decimalMark } from '@/lib/core/money/decimal-mark';
import { hostCurrency } from '@/lib/core/money/host-currency';

describe('the currency of a page', () => {
  it.each([
    ['https://shop.example.com/p', 'en-US', 'EUR', 'EUR'],
    ['https://shop.example.de/p', 'en-US', ' usd ', 'USD'],
    ['https://shop.example.de/p', 'en-US', null, 'EUR'],
    ['https://shop.example.de/p', 'en-US', 'XXX', 'EUR'],
    ['https://shop.example.co.uk:8080/p', null, null, 'GBP'],
    ['https://shop.example.com.co/p', null, null, 'COP'],
    ['https://shop.example.co/p', null, null, null],
    ['https://shop.example.com.br', null, null, 'BRL'],
    ['https://shop.example.com', 'es-AR', null, 'ARS'],
    ['https://shop.example.com', 'pt-BR', null, 'BRL'],
    ['https://shop.example.com', 'zh-TW', null, 'TWD'],
    ['https://shop.example.com', 'zh_HK', null, 'HKD'],
    ['https://shop.example.com', 'zh-Hant-HK', null, 'HKD'],
    ['https://shop.example.com', 'zh-Hant', null, 'TWD'],
    ['https://shop.example.com', 'zh-CN', null, 'CNY'],
    ['https://shop.example.com', 'zh', null, 'CNY'],
    ['https://shop.example.com', 'en-IN', null, 'INR'],
    ['https://shop.example.com', 'ar-KW', null, 'KWD'],
    ['https://shop.example.com', 'ko', null, 'KRW'],
    ['https://shop.example.com', 'cs', null, 'CZK'],
    ['https://shop.example.com', 'en', null, null],
    ['https://shop.example.com', 'es-419', null, null],
    ['https://shop.example.com', '', '', null],
    ['http://localhost/cn', null, null, null],
    ['http://cn', null, null, null],
    ['no address', null, '__proto__', null],
  ])('%s %s %s: %s', (url, lang, declared, currency) => {
    expect(hostCurrency(url, lang, declared)).toBe(currency);
  });
});

describe('the decimal mark of a language', () => {
  const known =
    'en en-IN en-ZA zh-CN zh-Hant-TW ja ko-KR de de-AT de-CH it it-CH fr fr-CH fr-CA es es-AR es-MX es-PE es-CL es-CO es-US pt-BR pt-PT pl tr id nl nl-BE cs sk hu ro ru uk sv nb da fi is el bg hr sl lt lv et vi th he ms fil';

  it.each(known.split(' '))('%s, as the runtime writes it', (lang) => {
    const written = new Intl.NumberFormat(lang).formatToParts(1.5).find(({ type }) => type === 'decimal');
    expect(decimalMark(lang)).toBe(written?.value);
  });

  it.each([[null], [''], ['x'], ['ar'], ['constructor']])('%s: not known', (lang) => {
    expect(decimalMark(lang)).toBeNull();
  });
});
