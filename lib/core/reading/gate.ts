import { PROVIDER_WORDS } from './offers/find-provider';

/**
 * The cheap question asked of every part of a page: could anything here matter? One expression of literals, run on
 * `textContent` from the top down, so that only matching branches are entered (performance facts, 2.3).
 */
const LITERALS = [
  '分期',
  '免息',
  '利率',
  '费率',
  '月供',
  '首付',
  '手续费',
  '服务费',
  '综合融资',
  '先用后付',
  '先享后付',
  '租金',
  '支付',
  '付款',
  '银联',
  '云闪付',
  '购买',
  '抢购',
  '购物车',
  '购物袋',
  '结算',
  '订单',
  '应付',
  '合计',
  '总计',
  '维护',
  '升级',
  '繁忙',
  '异常',
  '出错',
  '失败',
  '额度',
  '无货',
  '缺货',
  '售罄',
  '下架',
  '登录',
  '加载',
  '请稍',
  '稍后',
  '验证',
  '暂停',
  '停止',
  '不支持',
  '不可用',
  '无法使用',
  '403',
  'Access Denied',
  'Loading',
  'Apple Pay',
  'add to',
  'buy',
  'warenkorb',
  'panier',
  'carrello',
  'carrito',
  'cesta',
  'comprar',
  'carrinho',
  'カート',
  '장바구니',
  'beli',
  'košíku',
  'winkelwagen',
];

/** Words that may decide the reading: every branch that has one is entered. */
export const GATE = new RegExp(
  [...LITERALS, ...PROVIDER_WORDS, String.raw`[\d三六九十]\s*期`].join('|'),
  'i',
);

/** A bare amount: it matters as the price or as the mark of a product card, so a few among like siblings will do. */
export const AMOUNT = /[¥￥]\s*\d|\d\s*元|RMB\s*\d/;

/** Text that speaks of installments itself: the candidates whose state is looked at most closely. */
export const TALK = new RegExp(['分期', '免息', '月供', String.raw`\d\s*期`, ...PROVIDER_WORDS].join('|'));
