import { describe, expect, it } from 'vitest';
import { speak } from './speak';

const WORDS = speak('fr', null).tongue.page;

const { terms, plan, limits, reason, says } = speak('fr-FR', 'EUR');
const ca = speak('fr-CA', 'CAD');

describe('French plans', () => {
  it.each([
    ['Payez en 4 échéances de 7,50 € sans frais', [[4, '7.50']]],
    ['3 mensualités de 100 €', [[3, '100']]],
    ['3 mensualités sans frais de 33,34 €', [[3, '33.34']]],
    ['3 fois 100 €', [[3, '100']]],
    ['2 x 225,00 € (sans frais)', [[2, '225.00']]],
    ['3 × 100€', [[3, '100', 'weak']]],
    ['3x de 1 200,00 €', [[3, '1200.00']]],
    ['151,35 € puis 2 x 150,00 €', [[3, '150.00']]],
    ['12x, 82,50 € / mois', [[12, '82.50']]],
    ['Ou 128,65 € x4 mois (2,3% de frais inclus)', [[4, '128.65']]],
    ['Ou 128,65€ x4 (0,0% de frais inclus)', [[4, '128.65', 'weak']]],
    ['45,90 € / mois pendant 24 mois', [[24, '45.90']]],
    ['24 mensualités à partir de 12 €', [[24, null, 'count']]],
    ['À partir de 12,50 €/mois', [[null, '12.50', 'monthly']]],
    ['Payer en 3x par carte bancaire', [[3, null, 'count']]],
    ['Payer en 3x sans frais', [[3, null, 'count']]],
    ['Payez en trois fois', [[3, null, 'count']]],
    [
      'paiement en 3, 4 ou 10 fois',
      [
        [3, null, 'count'],
        [4, null, 'count'],
        [10, null, 'count'],
      ],
    ],
    [
      'Paiement en 3x, 4x',
      [
        [3, null, 'count'],
        [4, null, 'count'],
      ],
    ],
    ['4 fois sans frais à partir de 30 €', [[4, null, 'count']]],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected));

  it('reads a Canadian amount', () => {
    expect(ca.terms('ou 4 versements sans intérêts de 9,00 $')).toEqual([[4, '9.00']]);
  });

  it.each([
    'Payer en 1x',
    'Paiement comptant',
    'Garantie 24 mois',
    'À prendre 2 ou 3 fois par jour',
    '3 fois plus rapide',
    'Payez 3 fois moins',
    "Payez jusqu'à 3 fois moins",
    '450,00 € à payer le 3 juin 2026 (sans frais)',
    'Paiement à 30 jours',
    'Lot de 2 x 500 g',
    'Livraison sans frais',
    '-10% dès 3 produits',
    'Échéances de ce mois',
  ])('%s is none', (text) => expect(terms(text)).toEqual([]));

  it('tells first payments, interest and fees', () => {
    expect(plan('151,35 € puis 2 x 150,00 €')).toMatchObject({ count: 3, first: '151.35', each: '150.00' });
    expect(plan('1 x 50 € + 3 x 40 €')).toMatchObject({ count: 4, first: '50', each: '40' });
    expect(plan('Apport de 100 € puis 10 mensualités de 90 €')).toMatchObject({ count: 10, down: '100' });
    expect(plan('3 mensualités de 100 € · sans frais')?.interestFree).toBe(true);
    expect(plan('3 mensualités de 100 €')?.interestFree).toBeNull();
    expect(plan('128,65 € x4 mois (0,0% de frais inclus)')?.interestFree).toBe(true);
    expect(plan('128,65 € x4 mois (2,3% de frais inclus)')?.rate).toEqual({ value: '0.023', base: 'total' });
    expect(plan('10 mensualités de 45 € dont coût du crédit : 12,40 € (TAEG 19,9 %)')).toMatchObject({
      feeTotal: '12.40',
      interestFree: false,
      rate: { value: '0.199', base: 'annual' },
    });
    expect(plan('10 mensualités de 45 €, remise de 5 %')?.rate).toBeNull();
  });
});

describe('what French says around plans', () => {
  it.each([
    ['pour les achats de 30,00 € à 2 000,00 €', ['30.00', '2000.00']],
    ['commandes supérieures à 100 €', ['100', null]],
    ["achats jusqu'à 1 500 €", [null, '1500']],
    ['Paiement en 3x sans frais dès 100 €', ['100', null]],
    ['À partir de 50,00 €', ['50.00', null]],
    ["Jusqu'à 2 000,00 €", [null, '2000.00']],
    ['Livraison offerte dès 50 €', null],
    ["Jusqu'à 3 fois", null],
  ])('limits: %s', (text, expected) => expect(limits(text)).toEqual(expected));

  it.each([
    ['Montant trop faible', 'amount'],
    ['Montant minimum : 50 €', undefined],
    ['Plafond atteint', 'limit'],
    ["Vous n'êtes pas éligible", 'not_eligible'],
    ['En maintenance', 'maintenance'],
    ["N'est plus proposé", 'provider_gone'],
    ['Indisponible dans votre pays', 'policy'],
    ['Une erreur est survenue', 'generic_error'],
    ['Indisponible', 'silent'],
    ['Disponible', undefined],
  ])('%s closes by %s', (text, expected) => expect(reason(text)).toBe(expected));

  it.each([
    ['deferred', 'Paiement à 30 jours', 'Retour sous 30 jours'],
    ['deferred', 'J+30', 'J 30'],
    ['other', 'Forfait mobile', 'Paiement en 3 fois'],
    ['other', 'Prêt immobilier', 'Crédit'],
    ['existing', 'Échéances de ce mois', '4 échéances de 10 €'],
    ['rent', 'Location longue durée', 'location'],
    ['storeCard', 'Avec la carte du magasin', 'Par carte bancaire'],
    ['example', 'Comment ça marche ?', 'Ça marche'],
    ['installments', 'Paiement en plusieurs fois', 'Livraison sans frais'],
  ] as const)('%s: %s, not %s', (group, yes, no) => {
    expect([says(yes, group), says(no, group)]).toEqual([true, false]);
  });

  it('knows its controls', () => {
    expect(WORDS.buys.test('Ajouter au panier')).toBe(true);
    expect(WORDS.buys.test('Voir le panier')).toBe(false);
    expect(WORDS.pays.test('Payer maintenant')).toBe(true);
    expect(WORDS.soldOut.test('Article en rupture de stock')).toBe(true);
    expect(WORDS.soldOut.test('En stock')).toBe(false);
  });
});
