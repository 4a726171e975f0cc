import { describe, expect, it } from 'vitest';
import { speak } from './speak';

const WORDS = speak('it', null).tongue.page;

const { terms, plan, limits, reason, says } = speak('it-IT', 'EUR');

describe('Italian plans', () => {
  it.each([
    ['Paga in 3 rate da 33,34 € senza interessi', [[3, '33.34']]],
    ['oppure 3 rate da €150,00 senza interessi', [[3, '150.00']]],
    ['3 rate senza interessi da 15,00 €', [[3, '15.00']]],
    ['o 3 rate da €180', [[3, '180']]],
    ['5 rate mensili di 41,60 € (Tasso Zero)', [[5, '41.60']]],
    ['25 €/mese per 12 mesi', [[12, '25']]],
    ['12 mesi a 25,50 €/mese', [[12, '25.50']]],
    ['€41,60 x 5 mesi', [[5, '41.60']]],
    ['3 x 50,00 €', [[3, '50.00', 'weak']]],
    ['151,35 € poi 2 x 150,00 €', [[3, '150.00']]],
    ['1.250,00 € in 3 rate', [[3, null, 'count']]],
    ['Paga in tre rate senza interessi', [[3, null, 'count']]],
    [
      'Paga in 3, 6 o 12 rate',
      [
        [3, null, 'count'],
        [6, null, 'count'],
        [12, null, 'count'],
      ],
    ],
    ['Fino a 24 rate mensili', [[24, null, 'count']]],
    ['A partire da 25 €/mese', [[null, '25', 'monthly']]],
    ['Rate a partire da 12,00 €', [[null, '12.00', 'monthly']]],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected));

  it.each([
    'Paga in 1 rata',
    'Pagamento in unica soluzione',
    'Garanzia 24 mesi',
    'Heart rate 60, 3 rate settings',
    'Paga tra 30 giorni',
    'Confezione da 2 x 500 g',
    'Sconto 10% su 3 prodotti',
    'Reso entro 3 mesi',
    '12,90 €/kg',
    'Da 50 €',
  ])('%s is none', (text) => expect(terms(text)).toEqual([]));

  it('tells first payments, interest and fees', () => {
    expect(plan('151,35 € poi 2 x 150,00 €')).toMatchObject({ count: 3, first: '151.35' });
    expect(plan('Anticipo di 100 € e 10 rate da 90 €')).toMatchObject({ count: 10, down: '100', each: '90' });
    expect(plan('3 rate da 20 € senza interessi')?.interestFree).toBe(true);
    expect(plan('3 rate da 20 €')?.interestFree).toBeNull();
    expect(plan('24 rate da 20 € con interessi')?.interestFree).toBe(false);
    expect(plan('24 rate da 20 € TAN fisso 0% TAEG 4,75%')?.rate).toEqual({
      value: '0.0475',
      base: 'annual',
    });
    expect(plan('24 rate da 20 €, commissioni: 5,00 €')).toMatchObject({
      feeTotal: '5.00',
      interestFree: false,
    });
    expect(plan('24 rate da 20 €, sconto 5%')?.rate).toBeNull();
  });
});

describe('what Italian says around plans', () => {
  it.each([
    ['per acquisti tra 30,00 € e 2.000,00 €', ['30.00', '2000.00']],
    ['ordini superiori a €100', ['100', null]],
    ['acquisti fino a 1.500 €', [null, '1500']],
    ['Pagamento rateale disponibile a partire da 50,00 €', ['50.00', null]],
    ['Fino a 2.000,00 €', [null, '2000.00']],
    ['Fino a 3 rate', null],
    ['Spedizione da 5 €', null],
  ])('limits: %s', (text, expected) => expect(limits(text)).toEqual(expected));

  it.each([
    ['Importo troppo basso', 'amount'],
    ['Importo minimo 30 €', undefined],
    ['Limite superato', 'limit'],
    ['Richiesta rifiutata', 'not_eligible'],
    ['In manutenzione', 'maintenance'],
    ['Non è più disponibile', 'provider_gone'],
    ['Non disponibile nel tuo paese', 'policy'],
    ['Si è verificato un errore', 'generic_error'],
    ['Non disponibile', 'silent'],
    ['Disponibile subito', undefined],
  ])('%s closes by %s', (text, expected) => expect(reason(text)).toBe(expected));

  it.each([
    ['deferred', 'Paga tra 30 giorni', 'Reso entro 30 giorni'],
    ['other', 'Abbonamento mensile', 'Rate mensili'],
    ['other', 'Mutuo casa', 'Pagamento sicuro'],
    ['existing', 'Prossima rata: 5 maggio', 'Prima rata 20 €'],
    ['rent', 'Noleggio auto', 'Acquisto auto'],
    ['storeCard', 'Con la carta fedeltà', 'Con carta di credito'],
    ['example', 'Come funziona', 'Funziona bene'],
    ['installments', 'Pagamento a rate', 'Heart rate'],
  ] as const)('%s: %s, not %s', (group, yes, no) => {
    expect([says(yes, group), says(no, group)]).toEqual([true, false]);
  });

  it('knows its controls, and leaves the English rate alone', () => {
    expect(WORDS.buys.test('Aggiungi al carrello')).toBe(true);
    expect(WORDS.buys.test('Vedi carrello')).toBe(false);
    expect(WORDS.pays.test("Conferma l'ordine")).toBe(true);
    expect(WORDS.installments.test('at a rate of 3 rate units')).toBe(false);
  });
});
