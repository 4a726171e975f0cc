import { deflateSync, inflateSync } from 'fflate';
import type { ContentRow } from './rows';

/**
 * What most readings say, most common last. Texts are deflated against it, so it is part of what is stored: never
 * edited; another one would need a migration.
 */
const COMMON = [
  '{"because":"not-listed","because":"slot-empty","because":"signed-out","because":"no-payment-area",',
  '"mentions":[{"kind":"teaser","provider":"klarna","text":""},{"kind":"slogan","provider":null,"text":""}],',
  '"notices":[{"class":"maintenance","endsAt":"2026-11-01T00:00:00.000Z","text":"系统维护 系统升级 暂不可用 恢复"}],',
  '"reason":{"class":"generic_error","text":"网络繁忙，请稍后再试"},"reason":{"class":"not_eligible","text":"暂不符合条件"},',
  '"reason":{"class":"limit","text":"额度不足"},"reason":{"class":"silent","text":""},"status":"disabled"',
  '"limits":{"currency":"CNY","max":null,"min":"100.00"},"lender":"消费金融有限公司","kind":"deferred","kind":"rent",',
  '"interestFree":true,"interestFree":false,"rate":{"base":"total","value":"0.0"},"rate":{"base":"per-period","value":"0.00"},',
  '"currency":"USD","currency":"EUR","currency":"JPY","currency":"GBP","kind":"checkout","kind":"cart","locale":"en",',
  '"label":"花呗分期","provider":"huabei","label":"京东白条","provider":"baitiao","label":"信用卡分期","provider":"card:cmb",',
  '"provider":"mi-installments","provider":"klarna","provider":"affirm","provider":"paypal","text":"免息 手续费 每期 起 期 x ¥"',
  '"observed":{"failedPayRequests":0,"inStock":null,"otherPrices":[],"rules":[{"did":"offer","rule":"brand:huabei"},',
  '{"did":"offer","rule":"generic/plan-sentence"},{"did":"offer","rule":"generic/payment-row"}],"settled":false,"signedIn":null},',
  '"page":{"kind":"product","locale":"zh-CN","store":"","url":"https://www..com/"},"status":"absent"}"status":"unknown"}',
  '{"because":null,"disclosure":null,"item":{"id":"1","name":"","price":{"amount":"1999.00","currency":"CNY"}},"item":null,',
  '"mentions":[],"methods":["支付宝","微信支付","银联","云闪付"],"notices":[],"offers":[{"evidence":{"rule":"generic/plan-sentence",',
  '"text":"¥ × 3期、6期、12期（含手续费）"},"kind":"installments","label":"","lender":null,"limits":null,"plans":[{"count":3,"currency":"CNY",',
  '"down":null,"each":"333.33","feePerPeriod":null,"feeTotal":"0.00","first":null,"interestFree":null,"rate":null,"teaser":false},',
  '{"count":6,"currency":"CNY","down":null,"each":"166.67","feePerPeriod":null,"feeTotal":null,"first":null,"interestFree":null,',
  '"rate":null,"teaser":false},{"count":12,"currency":"CNY","down":null,"each":".00","feePerPeriod":null,"feeTotal":null,',
  '"first":null,"interestFree":null,"rate":null,"teaser":false}],"provider":"","reason":null,"status":"offered"}],"status":"offered"}',
].join('');

const dictionary = new TextEncoder().encode(COMMON);

/** A reading's text as it is stored. */
export function packText(text: string): Uint8Array {
  return deflateSync(new TextEncoder().encode(text), { dictionary });
}

/** The text of a row; null when it is none. */
export function textOf({ text }: ContentRow): string | null {
  if (!(text instanceof Uint8Array)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inflateSync(text, { dictionary }));
  } catch {
    return null;
  }
}
