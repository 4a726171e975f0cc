import { describe, expect, it } from 'vitest';
import { speak } from './speak';

const WORDS = speak('es', null).tongue.page;

const { terms, plan, limits, reason, says } = speak('es-ES', 'EUR');
const ar = speak('es-AR', 'ARS');
const mx = speak('es-MX', 'MXN');

describe('Spanish plans', () => {
  it.each([
    ['3 cuotas sin interés de $663,33', [[3, '663.33']]],
    ['12 cuotas fijas de $ 15.833,25', [[12, '15833.25']]],
    ['6x de $1.500,00', [[6, '1500.00']]],
    ['6x de $4.997,67 sin interés', [[6, '4997.67']]],
    ['18x $ 102,72 sin interés', [[18, '102.72']]],
    ['Pagá en 3 cuotas: $ 2.000', [[3, '2000']]],
    ['3x $3.333', [[3, '3333', 'weak']]],
    ['15.833,25 en 12 cuotas', [[12, '15833.25', 'weak']]],
    // Cents of their own element are no amount.
    ['15.833 25 en 12 cuotas', [[12, null, 'count']]],
    ['$ 41.000 al mes durante 12 meses', [[12, '41000']]],
    ['Hasta 6x sin interés con bancos seleccionados', [[6, null, 'count']]],
    [
      '3, 6 y 12 cuotas sin interés',
      [
        [3, null, 'count'],
        [6, null, 'count'],
        [12, null, 'count'],
      ],
    ],
    ['Pagá hasta en 2x con tarjeta', [[2, null, 'count']]],
    ['Cuotas desde $ 2.500 por mes', [[null, '2500', 'monthly']]],
    ['Financiá de 3-24 cuotas', [[null, null, 'count']]],
  ])('Argentina: %s', (text, expected) => expect(ar.terms(text)).toEqual(expected));

  it.each([
    ['Hasta 18 meses sin intereses de $5,592.76', [[18, '5592.76']]],
    ['en 15 meses sin intereses de $933', [[15, '933']]],
    ['12 MSI de $100.00', [[12, '100.00']]],
    ['12 MSI', [[12, null, 'count']]],
    ['8 pagos quincenales de $250.00', [[8, '250.00']]],
    ['24 mensualidades de $199', [[24, '199']]],
    ['Desde $199 al mes', [[null, '199', 'monthly']]],
  ])('Mexico: %s', (text, expected) => expect(mx.terms(text)).toEqual(expected));

  it.each([
    ['Paga en 3 plazos sin intereses de 20,00€', [[3, '20.00']]],
    ['Paga en 3 plazos de 20,00 €, sin intereses', [[3, '20.00']]],
    ['4 pagos sin intereses de 25,00 €', [[4, '25.00']]],
    ['Paga en tres plazos', [[3, null, 'count']]],
    ['3 x 150,00 €', [[3, '150.00', 'weak']]],
    ['24 meses a 41,62 €/mes', [[24, '41.62']]],
    ['1 x 50 € + 3 x 40 €', [[4, '40']]],
    ['151,35 € y luego 2 x 150,00 €', [[3, '150.00']]],
  ])('Spain: %s', (text, expected) => expect(terms(text)).toEqual(expected));

  it.each([
    'Pago en un pago',
    '1x de $8,00',
    '1 cuota de $ 500',
    '$ 900 al contado',
    '12 meses de garantía',
    '3 plazos de entrega',
    'Oferta 2x1 en camisetas',
    '10% de descuento en 3 productos',
    'Paga en 30 días',
    '4 plazos de 15 días',
    'Entrega en 3 meses',
    '3 pagos pendientes',
    '2,50 €/kg',
    'Cuarto de 3 x 4 metros',
  ])('%s is none', (text) => expect(terms(text)).toEqual([]));

  it('tells first payments, interest and fees', () => {
    expect(speak('es-VE', 'USD').plan('Paga en 4 cuotas: $32.00 de enganche + 3 × $16.00')).toMatchObject({
      count: 4,
      each: '16.00',
      first: '32.00',
    });
    expect(plan('1 x 50 € + 3 x 40 €')).toMatchObject({ count: 4, first: '50' });
    expect(plan('Enganche de 100 € y 12 pagos de 50 €')).toMatchObject({ count: 12, down: '100' });
    expect(plan('12 cuotas de 30 € sin intereses')?.interestFree).toBe(true);
    expect(plan('12 cuotas de 30 € con interés')?.interestFree).toBe(false);
    expect(plan('12 cuotas de 30 €')?.interestFree).toBeNull();
    expect(plan('12 cuotas de 30 € TIN 0% TAE 11,5%')?.rate).toEqual({ value: '0.115', base: 'annual' });
    expect(ar.plan('12 cuotas de $ 30 CFT: 214,32%')?.rate).toEqual({ value: '2.1432', base: 'annual' });
    expect(plan('12 cuotas de 30 € recargo 10%')?.rate).toEqual({ value: '0.1', base: 'total' });
    expect(plan('12 cuotas de 30 €, interés mensual: 1,5%')?.rate).toEqual({
      value: '0.015',
      base: 'per-period',
    });
    expect(plan('4 cuotas de 30 € (incluye 2,50 € de intereses)')).toMatchObject({
      feeTotal: '2.50',
      interestFree: false,
    });
    expect(plan('4 cuotas de 30 € 15% de descuento')?.rate).toBeNull();
  });
});

describe('what Spanish says around plans', () => {
  it.each([
    ['Paga en 3 plazos en compras de 30,00 € a 2.000,00 €', ['30.00', '2000.00']],
    ['pedidos superiores a 60 €', ['60', null]],
    ['Compra mínima de 49 €', ['49', null]],
    ['compras de hasta 1.500 €', [null, '1500']],
    ['Desde 50,00 €', ['50.00', null]],
    ['Hasta 2.000,00 €', [null, '2000.00']],
    ['Hasta 3 meses', null],
    ['Desde 50,00 € en tienda', null],
  ])('limits: %s', (text, expected) => expect(limits(text)).toEqual(expected));

  it.each([
    ['No alcanza el importe mínimo', 'amount'],
    ['Importe superior al permitido', 'amount'],
    ['Importe mínimo 30 €', undefined],
    ['Límite insuficiente', 'limit'],
    ['No cumples los requisitos', 'not_eligible'],
    ['Servicio en mantenimiento', 'maintenance'],
    ['Ya no está disponible', 'provider_gone'],
    ['No disponible en tu país', 'policy'],
    ['Inténtalo más tarde', 'generic_error'],
    ['No disponible', 'silent'],
    ['Disponible ahora', undefined],
  ])('%s closes by %s', (text, expected) => expect(reason(text)).toBe(expected));

  it.each([
    ['deferred', 'Paga en 30 días', 'Entrega en 30 días'],
    ['other', 'Suscripción mensual', '12 cuotas'],
    ['other', 'Simulador de hipotecas', 'Pago seguro'],
    ['existing', 'Próxima cuota: 5 de mayo', 'Paga en 3 cuotas'],
    ['storeCard', 'Con la tarjeta de la tienda', 'Solicita tu tarjeta'],
    ['rent', 'Alquiler de coches', 'Compra de coches'],
    ['example', '¿Cómo funciona?', 'Funciona con pilas'],
    ['installments', 'Paga a plazos', 'Plazo de entrega'],
  ] as const)('%s: %s, not %s', (group, yes, no) => {
    expect([says(yes, group), says(no, group)]).toEqual([true, false]);
  });

  it('knows its controls', () => {
    expect(
      ['Añadir a la cesta', 'Agregar al carrito', 'Comprar ahora'].every((text) => WORDS.buys.test(text)),
    ).toBe(true);
    expect(WORDS.pays.test('Realizar el pedido')).toBe(true);
    expect(WORDS.leavesCart.test('Iniciar compra')).toBe(true);
    expect(WORDS.buys.test('Guía de compra')).toBe(false);
  });
});
