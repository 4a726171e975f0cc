import { describe, expect, it } from 'vitest';
import { speak } from './speak';

const WORDS = speak('ko', null).tongue.page;

const { terms, plan, limits, reason, says } = speak('ko-KR', 'KRW');
const counts = (...all: number[]) => all.map((count) => [count, null, 'count']);

describe('Korean plans', () => {
  it.each([
    ['월 27,416원 x 12개월', [[12, '27416']]],
    ['월 27,416원 (12개월)', [[12, '27416']]],
    ['12개월 할부 19% 월 27,416원', [[12, '27416']]],
    ['12개월 할부 월 27,416원', [[12, '27416']]],
    ['27,416원 × 12개월', [[12, '27416']]],
    ['3개월 무이자 x 10,000원', [[3, '10000']]],
    ['6개월간 매월 1만원', [[6, '10000']]],
    ['2~6개월 무이자', counts(2, 3, 4, 5, 6)],
    ['5만원이상 2~6개월 무이자할부', counts(2, 3, 4, 5, 6)],
    ['2, 3, 4, 5, 6, 7, 8 개월 무이자', counts(2, 3, 4, 5, 6, 7, 8)],
    ['전체 무이자 | 2, 3개월 : NH농협', counts(2, 3)],
    ['최대 12개월 무이자 혜택', counts(12)],
    ['무이자 최대 6개월', counts(6)],
    ['월 27,416원부터', [[null, '27416', 'monthly']]],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected));

  it.each([
    '일시불',
    '무이자 할부 혜택 제공',
    '1만원 이상 무이자 할부',
    '6~12개월 아기 기저귀',
    '보증기간 12개월',
    '2~90개월 무이자',
    '7월 20,000원 할인',
    '3개 × 500원',
  ])('%s is none', (text) => expect(terms(text)).toEqual([]));

  it('tells first payments, interest and fees', () => {
    expect(plan('12개월 무이자 할부')?.interestFree).toBe(true);
    expect(plan('10개월 부분 무이자 할부')?.interestFree).toBe(false);
    expect(plan('월 10,000원 x 12개월')?.interestFree).toBeNull();
    expect(plan('12개월 할부 연 15.9%')?.rate).toEqual({ value: '0.159', base: 'annual' });
    expect(plan('12개월 할부 연이율 9%')?.rate).toEqual({ value: '0.09', base: 'annual' });
    expect(plan('12개월 할부 19% 월 27,416원')?.rate).toBeNull();
    expect(plan('월 10,000원 x 12개월 할부수수료 2,300원')).toMatchObject({ feeTotal: '2300' });
    expect(plan('월 10,000원 x 12개월 첫 달 12,000원')).toMatchObject({ first: '12000', each: '10000' });
  });

  it('takes bare amounts for the won', () => {
    expect(speak('ko', null).plan('월 27,416 x 12개월')?.currency).toBe('KRW');
  });
});

describe('what Korean says around plans', () => {
  it.each([
    ['5만원 이상 결제 시 무이자', ['50000', null]],
    ['5만원이상 2~6개월 무이자할부', ['50000', null]],
    ['결제금액 50,000원 이상', ['50000', null]],
    ['5만원 미만 할부 불가', ['50000', null]],
    ['최소 결제금액 10,000원', ['10000', null]],
    ['5만원 이상 무료배송', null],
  ])('limits: %s', (text, expected) => expect(limits(text)).toEqual(expected));

  it.each([
    ['5만원 미만은 할부 불가', 'amount'],
    ['한도 초과', 'limit'],
    ['대상이 아닙니다', 'not_eligible'],
    ['시스템 점검 중', 'maintenance'],
    ['서비스 종료', 'provider_gone'],
    ['오류가 발생했습니다', 'generic_error'],
    ['사용할 수 없습니다', 'silent'],
    ['사용할 수 있습니다', undefined],
  ])('%s closes by %s', (text, expected) => expect(reason(text)).toBe(expected));

  it.each([
    ['deferred', '나중결제', '바로결제'],
    ['other', '정기배송 구독', '12개월 할부'],
    ['existing', '이번 결제 예정 금액', '결제 수단'],
    ['rent', '정수기 렌탈', '정수기'],
    ['storeCard', '제휴카드 할인', '신용카드'],
    ['example', '자주 묻는 질문', '질문 남기기'],
    ['installments', '무이자 할부', '일시불'],
  ] as const)('%s: %s, not %s', (group, yes, no) => {
    expect([says(yes, group), says(no, group)]).toEqual([true, false]);
  });

  it('knows its controls and methods', () => {
    expect(['구매하기', '장바구니 담기'].every((text) => WORDS.buys.test(text))).toBe(true);
    expect(WORDS.buys.test('장바구니')).toBe(false);
    expect(WORDS.pays.test('27,000원 결제하기')).toBe(true);
    const named = (text: string) => WORDS.methods.filter(({ words }) => words.test(text)).map(({ id }) => id);
    expect(named('카카오페이')).toEqual(['kakao-pay']);
    expect(named('무통장입금')).toEqual(['transfer']);
    expect(named('카카오톡')).toEqual([]);
  });
});
