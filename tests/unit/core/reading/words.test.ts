import { describe, expect, it } from 'vitest';
import { printedLabel } from '@/lib/core/reading/offers/find-provider';
import { ownBrandIn } from '@/lib/core/reading/offers/own-brand';
import { limitsIn } from '@/lib/core/reading/text/limits';
import { disabledReason, messageClass } from '@/lib/core/reading/text/reasons';
import { settleRate } from '@/lib/core/reading/text/settle-rate';
import { ALL_KNOWLEDGE } from '@/lib/core/reading/all-knowledge';
import { tongueOf } from '@/lib/core/reading/text/tongue';
import { EMPTY_PLAN } from '@/lib/core/plans/plan';

const tongue = tongueOf(ALL_KNOWLEDGE, 'zh-CN', { currency: 'CNY' });

describe('providers', () => {
  it.each([
    ['蚂蚁花呗分期付款', ['huabei']],
    ['招商银行信用卡分期', ['card:cmb']],
    ['信用卡分期', ['card']],
    ['花呗分期 京东白条', ['huabei', 'baitiao']],
    ['白纸一条', []],
  ])('named in %s', (text, ids) => {
    expect(tongue.brands.named(text).map(({ id }) => id)).toEqual(ids);
  });

  it('are known by a whole code, not by a part of one, and not when two disagree', () => {
    expect(tongue.brands.coded(['j_bank', 'antinstal'])?.rule.id).toBe('huabei');
    expect(tongue.brands.coded(['ccb-instal'])?.rule.id).toBe('card:ccb');
    expect(tongue.brands.coded(['antinstallation'])).toBeNull();
    expect(tongue.brands.coded(['antinstal', 'cmbinstal'])).toBeNull();
  });

  it('may be the store itself, by a name of its own', () => {
    expect(ownBrandIn('星河分期 由某公司提供', tongue.brands)).toMatchObject({
      id: 'store',
      label: '星河分期',
    });
    for (const text of ['分期付款', '支持分期', '信用卡分期', '花呗分期', '选择分期', '星河分期付款说明']) {
      expect(ownBrandIn(text, tongue.brands), text).toBeNull();
    }
    expect(printedLabel('招商银行信用卡分期 3期', '招商银行')).toBe('招商银行信用卡分期');
  });
});

describe('why a method cannot be used', () => {
  it.each([
    ['抱歉，您的白条额度不足', 'limit'],
    ['您尚未激活白条服务', 'not_eligible'],
    ['该金额不支持花呗分期', 'amount'],
    ['系统升级维护中，暂不可用', 'maintenance'],
    ['应监管要求暂停', 'policy'],
    ['已停止与该银行的合作', 'provider_gone'],
    ['网络繁忙，请稍后再试', 'generic_error'],
    ['暂不支持', 'silent'],
    ['笔笔赢红包', null],
    ['农行分期暂只支持K宝/K令支付', null],
  ])('%s is of class %s', (text, expected) => {
    expect(messageClass(text, tongue)).toBe(expected);
  });

  it('a condition on the amount closes nothing by itself', () => {
    expect(disabledReason('花呗分期 | 满300元可用', false, tongue)).toBeUndefined();
    expect(disabledReason('花呗分期 | 满300元可用', true, tongue)?.class).toBe('amount');
  });

  it('a grey control without words is silent, and the reason is the part of the row that gives it', () => {
    expect(disabledReason('花呗分期', true, tongue)).toEqual({ class: 'silent', text: '' });
    expect(disabledReason('京东白条 | 由某公司提供 | 额度不足', false, tongue)?.text).toBe('额度不足');
  });
});

describe('limits', () => {
  it.each([
    ['（支持金额在 600~30000元 的订单）', '600', '30000'],
    ['订单满300元可用', '300', null],
    ['订单金额不超过5,000元', null, '5000'],
  ])('%s', (text, min, max) => {
    expect(limitsIn(text, tongue)).toMatchObject({ min, max });
  });

  it.each(['笔笔赢红包，最高999元', '12期免息', ''])('none in %s', (text) => {
    expect(limitsIn(text, tongue)).toBeNull();
  });
});

describe('what a bare 费率 is a share of', () => {
  const xiaomi = { ...EMPTY_PLAN, count: 12, each: '134.90', feePerPeriod: '9.99', currency: 'CNY' };
  const jd = { ...EMPTY_PLAN, count: 12, each: '229.49', feePerPeriod: '12.99', currency: 'CNY' };

  it('is told by the amounts, with or without a price', () => {
    expect(settleRate(xiaomi, '0.08', '1499.00').rate).toEqual({ value: '0.08', base: 'total' });
    expect(settleRate(jd, '0.005', null).rate).toEqual({ value: '0.005', base: 'per-period' });
  });

  it('stays open where the amounts do not tell', () => {
    expect(settleRate({ ...xiaomi, feePerPeriod: null }, '0.08', null).rate).toBeNull();
    expect(settleRate(xiaomi, '0.5', '1499.00').rate).toBeNull();
  });
});
