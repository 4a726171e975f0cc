import { describe, expect, it } from 'vitest';
import { speak } from './speak';

const WORDS = speak('ja', null).tongue.page;

const { terms, plan, limits, reason, says } = speak('ja-JP', 'JPY');

describe('Japanese plans', () => {
  it.each([
    ['10,000円/月 24回払い', [[24, '10000']]],
    ['または月々 ¥20,000 (12回払い・手数料無料)', [[12, '20000']]],
    ['月々２,５００円（税込）×１２回', [[12, '2500']]],
    ['分割払い36回 月々9,990円(税込)', [[36, '9990']]],
    ['月々14.7万円 × 6回', [[6, '147000']]],
    ['3回払い（1回あたり3,334円）', [[3, '3334']]],
    ['3,334円×3回', [[3, '3334']]],
    ['月々1,980円から24回払い', [[24, '1980']]],
    ['翌月まとめて、または3回あと払い。', [[3, null, 'count']]],
    [
      '3・6・12回払い',
      [
        [3, null, 'count'],
        [6, null, 'count'],
        [12, null, 'count'],
      ],
    ],
    ['3~24回払い', [[null, null, 'count']]],
    ['支払回数：12回', [[12, null, 'count']]],
    ['最大36回まで分割手数料無料', [[36, null, 'count']]],
    ['36,000円（12回払い可）', [[12, null, 'count']]],
    ['月々1,980円から', [[null, '1980', 'monthly']]],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected));

  it.each([
    '1回払いのみ',
    '一括払い 12,000円',
    '翌月一括払い',
    '第3回目のお支払い 1,000円',
    '分割払い3回目のお支払い',
    '3回以上のご利用',
    '1日3回、食後に',
    '12ヶ月保証',
    '4分割キーボード',
    '3個 × 500円',
    '10%OFF 2点で',
    '全12回の講座',
  ])('%s is none', (text) => expect(terms(text)).toEqual([]));

  it('tells first payments, interest and fees', () => {
    expect(plan('初回3,500円、2回目以降3,000円×11回')).toMatchObject({
      count: 12,
      first: '3500',
      each: '3000',
    });
    expect(plan('頭金10,000円+月々5,000円×24回')).toMatchObject({ count: 24, down: '10000', each: '5000' });
    expect(plan('月々3,000円×12回 初回3,400円')).toMatchObject({ count: 12, first: '3400', each: '3000' });
    expect(plan('3回払い 手数料無料')?.interestFree).toBe(true);
    expect(plan('36回払い 分割手数料0円')?.interestFree).toBe(true);
    expect(plan('3回払い')?.interestFree).toBeNull();
    expect(plan('3回払い 手数料別途')?.interestFree).toBe(false);
    expect(plan('12回払い 実質年率15.0%')?.rate).toEqual({ value: '0.15', base: 'annual' });
    expect(plan('月々1,000円×12回 手数料総額600円')).toMatchObject({ feeTotal: '600' });
    expect(plan('月々1,000円×12回 代引き手数料330円')?.feeTotal).toBeNull();
    expect(plan('12回払い 10%OFF')?.rate).toBeNull();
  });

  it('takes bare amounts for yen', () => {
    expect(speak('ja', null).plan('月々2,000×12回')?.currency).toBe('JPY');
  });
});

describe('what Japanese says around plans', () => {
  it.each([
    ['30,000円以上で3回払いがご利用いただけます', ['30000', null]],
    ['ご購入金額3,000円～100,000円', ['3000', '100000']],
    ['最低購入金額は3,000円', ['3000', null]],
    ['ご注文金額が5,000円以上', ['5000', null]],
    ['5,000円以上で送料無料', null],
    ['5,000円クーポン', null],
  ])('limits: %s', (text, expected) => expect(limits(text)).toEqual(expected));

  it.each([
    ['10,000円未満はご利用できません', 'amount'],
    ['利用限度額を超えています', 'limit'],
    ['審査に通りませんでした', 'not_eligible'],
    ['ただいまメンテナンス中です', 'maintenance'],
    ['取扱いを終了しました', 'provider_gone'],
    ['エラーが発生しました', 'generic_error'],
    ['ご利用いただけません', 'silent'],
    ['ご利用いただけます', undefined],
  ])('%s closes by %s', (text, expected) => expect(reason(text)).toBe(expected));

  it.each([
    ['deferred', '翌月まとめて', '3回あと払い'],
    ['deferred', 'コンビニ後払い', '翌月発送'],
    ['other', '定期購入コース', '12回払い'],
    ['other', '住宅ローン', 'ショッピングローン'],
    ['existing', '次回のお支払い', 'お支払い方法'],
    ['rent', '月額レンタル', '分割払い'],
    ['storeCard', '当店カード', 'クレジットカード'],
    ['example', 'お支払い例', 'お支払い方法'],
    ['installments', '分割払い', '1回払いのみ'],
  ] as const)('%s: %s, not %s', (group, yes, no) => {
    expect([says(yes, group), says(no, group)]).toEqual([true, false]);
  });

  it('knows its controls and methods', () => {
    expect(WORDS.buys.test('カートに入れる')).toBe(true);
    expect(WORDS.buys.test('カートを見る')).toBe(false);
    expect(WORDS.pays.test('注文を確定する')).toBe(true);
    const named = (text: string) => WORDS.methods.filter(({ words }) => words.test(text)).map(({ id }) => id);
    expect(named('コンビニ払い')).toEqual(['konbini']);
    expect(named('代金引換')).toEqual(['cash-on-delivery']);
    expect(named('コンビニ受取')).toEqual([]);
  });
});
