// @ts-check
import { plansOf } from './fees.mjs';
import { ordinaryMethods, providers } from './providers.mjs';

/**
 * The states the shop can be in. People switch them at /admin, tests by POST /state or `?state=`.
 *
 * `promise` is the status a cashier in this state must be read as; `delivery` is how the payment area reaches the
 * page; `change` is what happened to the offers.
 *
 * @typedef {'fetched' | 'late' | 'shadow' | 'single-page' | 'restless' | 'failing' | 'forbidden'} Delivery
 * @typedef {{ id: string, label: string, lender: string, plans: import('./fees.mjs').ShopPlan[],
 *   off: string | null }} ShopOffer
 * @typedef {{ id: string, title: string, tells: string,
 *   promise: 'offered' | 'disabled' | 'absent' | 'unknown', delivery: Delivery, notice?: 'maintenance',
 *   change: (provider: import('./providers.mjs').ShopProvider) =>
 *     (import('./providers.mjs').ShopProvider & { off?: string }) | null }} ShopState
 */

/** @type {ShopState['change']} */
const asUsual = (provider) => provider;

/** @type {readonly ShopState[]} */
export const states = [
  {
    id: 'everything-offered',
    title: '一切正常',
    tells: '四家分期全部可用。',
    promise: 'offered',
    delivery: 'fetched',
    change: asUsual,
  },
  {
    id: 'provider-greyed',
    title: '一家置灰',
    tells: '京东白条变灰，并写明额度不足。',
    promise: 'offered',
    delivery: 'fetched',
    change: (provider) =>
      provider.id === 'baitiao' ? { ...provider, off: '您的白条额度不足以支付该订单' } : provider,
  },
  {
    id: 'provider-gone',
    title: '一家消失',
    tells: '花呗分期不见了，没有任何说明。',
    promise: 'offered',
    delivery: 'fetched',
    change: (provider) => (provider.id === 'huabei' ? null : provider),
  },
  {
    id: 'all-gone',
    title: '全部消失',
    tells: '收银台只剩微信、支付宝和银联。',
    promise: 'absent',
    delivery: 'fetched',
    change: () => null,
  },
  {
    id: 'maintenance',
    title: '系统维护',
    tells: '公告写明恢复时间，分期全部置灰。',
    promise: 'disabled',
    delivery: 'fetched',
    notice: 'maintenance',
    change: (provider) => ({ ...provider, off: '系统升级维护中，暂不可用' }),
  },
  {
    id: 'pay-api-503',
    title: '支付接口 503',
    tells: '/api/pay-methods 返回 503，页面只说网络繁忙。',
    promise: 'unknown',
    delivery: 'failing',
    change: asUsual,
  },
  {
    id: 'other-lender',
    title: '换了资金方',
    tells: '京东白条的放款机构变成天津京东消费金融。',
    promise: 'offered',
    delivery: 'fetched',
    change: (provider) =>
      provider.id === 'baitiao' ? { ...provider, lender: '天津京东消费金融有限公司' } : provider,
  },
  {
    id: 'terms-changed',
    title: '条件变了',
    tells: '花呗取消 12 期并涨价；星河分期不再免息。',
    promise: 'offered',
    delivery: 'fetched',
    change(provider) {
      if (provider.id === 'huabei')
        return { ...provider, rule: { kind: 'total', rates: { 3: 260, 6: 520 } } };
      if (provider.id === 'store')
        return { ...provider, rule: { kind: 'per-period', rate: 60, counts: [3, 6] } };
      return provider;
    },
  },
  {
    id: 'single-page',
    title: '单页应用',
    tells: '页面之间用 pushState 跳转，内容 0.3 秒后才换。',
    promise: 'offered',
    delivery: 'single-page',
    change: asUsual,
  },
  {
    id: 'late-rendering',
    title: '加载很慢',
    tells: '支付方式在打开 4 秒后才出现。',
    promise: 'offered',
    delivery: 'late',
    change: asUsual,
  },
  {
    id: 'shadow-root',
    title: '影子 DOM',
    tells: '分期方案画在自定义元素的 shadow root 里。',
    promise: 'offered',
    delivery: 'shadow',
    change: asUsual,
  },
  {
    id: 'never-settles',
    title: '永不安静',
    tells: '时钟和轮播一直在动，支付区不动。',
    promise: 'offered',
    delivery: 'restless',
    change: asUsual,
  },
  {
    id: 'forbidden',
    title: '拒绝访问',
    tells: '商品、购物车和收银台都返回 403。',
    promise: 'unknown',
    delivery: 'forbidden',
    change: asUsual,
  },
];

/** The state with this id. Throws a sentence that lists the states. @param {string} id */
export function stateOf(id) {
  const found = states.find((state) => state.id === id);
  if (found) return found;
  throw new Error(`There is no state "${id}". States: ${states.map((state) => state.id).join(', ')}.`);
}

/**
 * What the cashier lists in a state for an amount.
 *
 * @param {ShopState} state
 * @param {number} amountFen
 * @returns {{ ordinary: readonly string[], offers: ShopOffer[] }}
 */
export function methodsIn(state, amountFen) {
  const offers = providers.flatMap((provider) => {
    const changed = state.change(provider);
    if (!changed) return [];
    const { id, label, lender, rule, off = null } = changed;
    return [{ id, label, lender, off, plans: off ? [] : plansOf(rule, amountFen) }];
  });
  return { ordinary: ordinaryMethods, offers };
}
