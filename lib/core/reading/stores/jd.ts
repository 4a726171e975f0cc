import type { Rule } from '../rules/rule';

/** 京东. Markup of the PC item page as saved in public repositories (facts, stores-china 1.2). */
export const jd: Rule = {
  id: 'jd.com',
  version: 2,
  names: { 'zh-CN': '京东', en: 'JD.com' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [
    {
      source: 'XYGitHub12/sjd:sjd-portal/sjd-portal-web/src/main/webapp/WEB-INF/jsp/productInfo.jsp',
      as: 'page',
    },
    {
      source: 'copies of the trade page (whiteBarSpanClass, shown once the account may use 白条)',
      as: 'code',
    },
    { source: "sunoj/jjb:static/content_script.js (the account's name)", as: 'code' },
    { source: 'class lists of an extension for item.yiyaojd.com', as: 'code' },
  ],
  where: {
    hosts: ['jd.com', 'yiyaojd.com'],
    pages: [
      { kind: 'product', host: 'item.jd.com' },
      { kind: 'product', host: 'item.m.jd.com' },
      { kind: 'product', host: 'item.yiyaojd.com' },
      { kind: 'cart', host: 'cart.jd.com' },
      { kind: 'checkout', host: 'trade.jd.com' },
      { kind: 'listing', host: 'list.jd.com' },
      { kind: 'listing', host: 'search.jd.com' },
      { kind: 'other', host: 'order.jd.com' },
    ],
  },
  item: {
    price: [{ selector: '.summary-price .p-price' }],
    name: ['.sku-name', '.itemInfo-wrap h1'],
  },
  account: ['#ttbar-login .nickname'],
  area: ['#choose-btns #InitCartUrl', '#choose-btns .btn-lg', '#payment-list .payment-item'],
  slots: [
    {
      id: 'item-baitiao',
      kinds: ['product'],
      box: '#choose-baitiao',
      option: '.J-baitiao-list',
      provider: { id: 'baitiao' },
      plan: {
        within: 'option',
        selector: '.item[data-snum]',
        amount: 'a > strong',
        // The tooltip's "¥12.99起×3期" is the fee of one period.
        fee: '.baitiao-tips li',
      },
    },
    {
      id: 'trade-baitiao',
      kinds: ['checkout'],
      box: '#payment-list, .payment',
      option: '.whiteBarSpanClass',
      provider: { id: 'baitiao' },
      bare: 'installments',
    },
  ],
  check: ['jd.com/item', 'jd.com/trade'],
};
