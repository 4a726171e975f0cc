import type { Rule } from '../rules/rule';

/** Mercado Libre and Mercado Livre. Property pages use the same line for a price in another currency. */
export const mercadolibre: Rule = {
  id: 'mercadolibre.com',
  version: 2,
  names: { 'zh-CN': 'Mercado Libre', en: 'Mercado Libre' },
  basis: [{ source: 'CrystalStream/mercado-amazon-extension:scrapper/fixtures.py', as: 'page' }],
  where: {
    hosts: [
      'mercadolibre.com',
      'mercadolibre.com.ar',
      'mercadolibre.com.mx',
      'mercadolibre.com.co',
      'mercadolibre.com.uy',
      'mercadolibre.com.pe',
      'mercadolibre.com.ec',
      'mercadolibre.com.ve',
      'mercadolibre.cl',
      'mercadolivre.com.br',
    ],
  },
  item: { name: ['.ui-pdp-title'], price: [{ selector: '.ui-pdp-price__second-line .andes-money-amount' }] },
  slots: [
    {
      id: 'subtitles',
      kinds: ['product'],
      box: '.ui-pdp-price__subtitles',
      provider: { id: 'mercado-pago' },
      never: '.ui-recommendations',
      // The amount often stands without a sign.
      terms: { each: { selector: '.andes-money-amount', unit: 'major' } },
    },
    {
      id: 'item-2019',
      kinds: ['product'],
      box: '.item-installments',
      provider: { id: 'mercado-pago' },
      never: '.ui-search-result',
    },
  ],
  check: ['mercadolibre.com/product', 'mercadolibre.com/product-2019'],
};
