import type { Rule } from '../rules/rule';

export const mercadoPago: Rule = {
  id: 'mercado-pago',
  version: 2,
  names: { 'zh-CN': 'Mercado Pago', en: 'Mercado Pago' },
  basis: [{ source: 'CrystalStream/mercado-amazon-extension:scrapper/fixtures.py', as: 'page' }],
  brand: {
    words: ['Cuotas sin Tarjeta', 'Linha de Crédito Mercado Pago', 'Mercado Crédito'],
    weak: ['Mercado Pago'],
    alone: null,
    codes: ['mercadopago_installments', 'mercado_credito'],
  },
  slots: [],
  check: ['mercado-pago/row'],
};
