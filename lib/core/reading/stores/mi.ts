import type { Rule } from '../rules/rule';

/**
 * 小米商城. Markup: PC cashier 2016–2018 and mobile checkout 2018–2023 as saved in public repositories (facts,
 * stores-china 1.1). The provider's code is often its only name there.
 */
export const mi: Rule = {
  id: 'mi.com',
  version: 2,
  names: { 'zh-CN': '小米商城', en: 'Xiaomi Store' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [
    { source: 'peiyongjun/mi_153:resources/views/home/goods/pay.blade.php', as: 'page' },
    { source: 'rudy-xu/xiaomi-mall-mobile:web/pageTemplates/OrderCheckout.vue', as: 'page' },
    { source: "AloneCL/xyhs:xyhs/WebContent/backer/login_header.jsp (the account's name)", as: 'page' },
    { source: 'copy of the mobile cashier of 2023 (J_linksign-customize, company)', as: 'code' },
  ],
  where: {
    hosts: ['mi.com'],
    pages: [
      { kind: 'checkout', path: '^/buy/(?:confirm|checkout)' },
      { kind: 'checkout', host: 'm.mi.com', path: '^/order/checkout' },
      { kind: 'cart', path: '^/(?:static/)?cart' },
      { kind: 'product', host: 'item.mi.com' },
      { kind: 'product', path: '^/(?:commodity/detail|shop/buy|buyphone|product)' },
    ],
  },
  item: {
    price: [
      { selector: '.order-info .total .money' },
      { script: 'goods_amount' },
      { selector: '.b7 .b71 strong' },
      { selector: '.total-price .price, .product-price, .price-info > span:first-child' },
    ],
    name: ['.product-box h2', 'h1.name', '.goods-name'],
  },
  account: ['.topbar-info .user-name .name'],
  area: ['.section-payment .payment-list', '.b2 ul .item', '.J_linksign-customize .item'],
  slots: [
    {
      id: 'cashier-installments',
      kinds: ['checkout'],
      box: '#J_paymentFenqi, .section-installment',
      option: 'li.fenqi, li[data-isinstalment="true"]',
      provider: {
        from: [
          { selector: 'input', attribute: 'value' },
          { selector: 'img', attribute: 'src' },
          { selector: '[data-installid]', attribute: 'data-installid' },
        ],
      },
      plan: {
        within: 'panes',
        panes: '.isinstalment-box > .tab-content',
        selector: '.isinstalment-item',
        amount: '.item-header h3',
        fee: '.item-header p',
      },
      limits: '.payment-header .desc',
    },
    {
      id: 'mobile-cashier',
      kinds: ['checkout'],
      box: 'ul:has(> .J_linksign-customize)',
      option: '.J_linksign-customize',
      provider: { from: [{ selector: 'img.pay_icon', attribute: 'src' }] },
      lender: '.company',
      bare: 'installments',
    },
  ],
  check: ['mi.com/cashier', 'mi.com/mobile-checkout', 'mi.com/mobile-cashier'],
};
