import type { Rule } from '../rules/rule';

/** Magazine Luiza: one sentence may hold a plan without interest and one with. */
export const magazineluiza: Rule = {
  id: 'magazineluiza.com.br',
  version: 2,
  names: { 'zh-CN': 'Magazine Luiza', en: 'Magazine Luiza' },
  basis: [{ source: 'shop pages, public copies', as: 'code' }],
  where: { hosts: ['magazineluiza.com.br', 'magazinevoce.com.br'] },
  currency: 'BRL',
  locale: 'pt-BR',
  slots: [
    {
      id: 'product',
      kinds: ['product', 'cart'],
      box: 'p[data-testid="installment"]',
      provider: { id: 'card' },
      never: '[data-testid="product-card-container"]',
    },
  ],
  check: ['magazineluiza.com.br/product'],
};
