import type { Rule } from '../rules/rule';

/**
 * 大商创 (DSC) malls: one row of the item page holds what the mall calls 白条. The tooltip of a plan prints the plan's
 * own amount behind 费率, not the fee, so it is left alone.
 */
export const dsc: Rule = {
  id: 'dsc',
  version: 2,
  names: { 'zh-CN': '大商创商城', en: 'DSC malls' },
  basis: [{ source: 'jiky2018/dsc262:themes/ecmoban_dsc2017/goods.dwt', as: 'page' }],
  slots: [
    {
      id: 'item-ious',
      kinds: ['product'],
      box: '.summary-item.is-ious',
      provider: { id: 'baitiao' },
      plan: { within: 'option', selector: '.item[data-value]', amount: 'a i', count: 'data-value' },
    },
  ],
  check: ['dsc/goods', 'dsc/goods-one-month-only'],
};
