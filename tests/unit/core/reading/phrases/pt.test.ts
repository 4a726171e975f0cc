import { describe, expect, it } from 'vitest';
import { speak } from './speak';

const WORDS = speak('pt', null).tongue.page;

const { terms, plan, limits, reason, says } = speak('pt-BR', 'BRL');
const pt = speak('pt-PT', 'EUR');

describe('Portuguese plans', () => {
  it.each([
    ['em até 12x de R$ 329,99 s/ juros', [[12, '329.99']]],
    ['10x sem juros de R$ 99,90', [[10, '99.90']]],
    ['ou 5X de R$ 54,40', [[5, '54.40']]],
    ['10x R$ 39,90', [[10, '39.90', 'weak']]],
    ['10x R$ 39,90 sem juros', [[10, '39.90']]],
    ['ou 10x de 99,90 sem juros', [[10, '99.90']]],
    [
      '3x de R$ 100,00 sem juros ou 10x de R$ 33,50 com juros',
      [
        [3, '100.00'],
        [10, '33.50'],
      ],
    ],
    ['6 parcelas de R$ 50,00', [[6, '50.00']]],
    ['12 vezes de R$ 10,00', [[12, '10.00']]],
    ['Total no cartão em até 12x: R$ 1.200,00', [[12, null, 'count']]],
    ['Parcelado no cartão em até 12x sem juros: R$ 200,04', [[12, null, 'count']]],
    ['R$ 999,00 em até 10x sem juros', [[10, null, 'count']]],
    ['Parcele em até 6x', [[6, null, 'count']]],
    [
      '2, 3 ou 6x sem juros',
      [
        [2, null, 'count'],
        [3, null, 'count'],
        [6, null, 'count'],
      ],
    ],
    ['em quatro parcelas', [[4, null, 'count']]],
    ['R$ 83,25/mês em 12x', [[12, '83.25']]],
    ['A partir de R$ 83,25 por mês', [[null, '83.25', 'monthly']]],
  ])('Brazil: %s', (text, expected) => expect(terms(text)).toEqual(expected));

  it.each([
    ['3 prestações sem juros de 20,00 €', [[3, '20.00']]],
    ['Pague em 3 pagamentos de 20,00 €', [[3, '20.00']]],
    ['3 x 150,00 €', [[3, '150.00', 'weak']]],
    ['151,35 € e depois 2 x 150,00 €', [[3, '150.00']]],
    ['24 meses a 41,62 €/mês', [[24, '41.62']]],
  ])('Portugal: %s', (text, expected) => expect(pt.terms(text)).toEqual(expected));

  it.each([
    'R$ 3.959,99 à vista no pix ou 1x no cartão',
    '1x de R$ 8,00',
    '12 meses de garantia',
    'Vendo 3 parcelas de terra',
    'Leve 2x1',
    'em até 3x mais rápido',
    'Pack 6x de 350ml',
    '10% de desconto em 3 produtos',
    'Entrega em até 10 dias',
    'Pague em 30 dias',
    'R$ 12,90/kg',
  ])('%s is none', (text) => expect(terms(text)).toEqual([]));

  it('tells first payments, interest and fees', () => {
    expect(plan('1x de R$ 50,00 + 3x de R$ 40,00')).toMatchObject({
      count: 4,
      first: '50.00',
      each: '40.00',
    });
    expect(plan('Entrada de R$ 100,00 + 5x de R$ 80,00')).toMatchObject({
      count: 5,
      down: '100.00',
      each: '80.00',
    });
    expect(plan('12x de R$ 10,00 sem juros')?.interestFree).toBe(true);
    expect(plan('12x de R$ 10,00 s/ juros')?.interestFree).toBe(true);
    expect(plan('12x de R$ 10,00 com juros')?.interestFree).toBe(false);
    expect(plan('12x de R$ 10,00 no cartão')?.interestFree).toBeNull();
    expect(plan('12x de R$ 10,00 (juros de 2,99% a.m.)')?.rate).toEqual({
      value: '0.0299',
      base: 'per-period',
    });
    expect(plan('12x de R$ 10,00 CET: 42,58% a.a.')?.rate).toEqual({ value: '0.4258', base: 'annual' });
    expect(pt.plan('12 prestações de 10,00 € TAEG 15,6%')?.rate).toEqual({ value: '0.156', base: 'annual' });
    expect(plan('12x de R$ 10,00 e 5% de desconto no pix')?.rate).toBeNull();
  });
});

describe('what Portuguese says around plans', () => {
  it.each([
    ['Compras acima de R$ 100,00', ['100.00', null]],
    ['pedidos de R$ 50,00 a R$ 5.000,00', ['50.00', '5000.00']],
    ['Parcela mínima de R$ 30,00', ['30.00', null]],
    ['compras até R$ 1.000,00', [null, '1000.00']],
    ['A partir de R$ 50,00', ['50.00', null]],
    ['Até R$ 2.000,00', [null, '2000.00']],
    ['Até 10 dias', null],
  ])('limits: %s', (text, expected) => expect(limits(text)).toEqual(expected));

  it.each([
    ['Valor abaixo do mínimo', 'amount'],
    ['Valor mínimo R$ 50,00', undefined],
    ['Limite insuficiente', 'limit'],
    ['Crédito negado', 'not_eligible'],
    ['Em manutenção', 'maintenance'],
    ['Não está mais disponível', 'provider_gone'],
    ['Indisponível no seu país', 'policy'],
    ['Ocorreu um erro', 'generic_error'],
    ['Indisponível', 'silent'],
    ['Disponível', undefined],
  ])('%s closes by %s', (text, expected) => expect(reason(text)).toBe(expected));

  it.each([
    ['deferred', 'Pague em 30 dias', 'Chega em 30 dias'],
    ['other', 'Assinatura mensal', '12 parcelas'],
    ['existing', 'Próxima parcela em maio', 'Em 3 parcelas'],
    ['storeCard', '10x com o Cartão Vitória', '10x com o cartão de crédito'],
    ['storeCard', 'No AzulCard: 24x', 'No Mastercard: 24x'],
    ['rent', 'Aluguel de carros', 'Venda de carros'],
    ['installments', 'Parcelamento no cartão', 'Duas parcelas de terra'],
  ] as const)('%s: %s, not %s', (group, yes, no) => {
    expect([says(yes, group), says(no, group)]).toEqual([true, false]);
  });

  it('knows its controls and methods', () => {
    expect(WORDS.buys.test('Adicionar ao carrinho')).toBe(true);
    expect(WORDS.buys.test('Ver carrinho')).toBe(false);
    expect(WORDS.pays.test('Finalizar pedido')).toBe(true);
    const named = (text: string) => WORDS.methods.filter(({ words }) => words.test(text)).map(({ id }) => id);
    expect(named('Boleto bancário')).toEqual(['boleto']);
    expect(named('Pix')).toEqual(['pix']);
    expect(named('Pixel 9')).toEqual([]);
  });
});
