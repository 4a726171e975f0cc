import type { Language } from '../text/language';

const RATES =
  '(?:(?:równ|miesięczn|nieoprocentowan|darmow|wygodn|bezpłatn)\\p{L}{1,3},? ){0,3}(?:rat(?:y|ach|ami)?|płatności(?:ach)?|częś(?:ci|ciach))';
const A_MONTH = '(?:(?:/|na|za)_(?:miesiąc|mies[.]?|m-c)|miesięcznie)';
const ORDERS =
  '(?<!(?:dostawa|dostawą|wysyłka) (?:dla|przy|od|na) )(?:zakup(?:y|ów|ach)|zamówie(?:nia|ń|niach)|koszyka?|kwot(?:a|y|ę|ach)|wartoś(?:ć|ci))';

/** Polski. */
export const pl: Language = {
  id: 'pl',
  script: 'latin',
  hint: String.raw`(?<!\p{L})rat[aąęy]|\d[ |]{0,3}rat|ratach|mies|płatnoś|częś|rrso|\d[ |]{0,3}[x×]|[x×][ |]{0,3}\d`,
  unnamed: 'store',
  currency: 'PLN',
  numbers: { dwie: 2, dwóch: 2, trzy: 3, trzech: 3, cztery: 4, czterech: 4, sześć: 6, dziesięć: 10 },
  from: 'już od|od|tylko',
  plan: {
    sentences: [
      // 151,35 zł, potem 2 x 150,00 zł
      `{first}_(?:dziś|dzisiaj|teraz)?,?_(?:a )?(?:potem|następnie|później) {k}_(?:[x×]|${RATES} po)_{m}`,
      // 10 rat x 120,00 zł · 3 raty po €150
      `{n}_[x×]?_${RATES} (?:po|x|×|w wysokości) {m}`,
      `{n}_[x×]?_${RATES}_(?:0_%_)?[:x×]?_{from}_{M}`,
      `{from}_{M}_${A_MONTH}_[,(x×]?_(?:przez )?{n}_(?:miesi[ęą]cy?|${RATES})`,
      `{M}_[x×]_{n}_(?:miesi[ęą]cy?|mies[.]?|${RATES})`,
    ],
    weak: ['{n}_[x×]_{M}', '{M}_[x×]_{n}', `{n}_miesi[ęą]cy?_(?:po|x|×|:)?_{M}`],
    monthly: [
      `{from}_{M}_${A_MONTH}`,
      `(?:rat[ay]|miesięcznie)_:?_(?:już )?(?<fromLeast>od)_{M}`,
      `(?:rata(?: miesięczna)?|miesięcznie)_:?_{M}`,
    ],
    counts: [
      `(?:{range}|od \\d{1,2} do \\d{1,2}) ${RATES}`,
      `{list} ${RATES}`,
      `(?:w|na|(?<fromMost>do)) {n} ${RATES}`,
      `{n} ${RATES}_(?:0_%|bez odsetek|bez kosztów)`,
      `{n} (?:nieoprocentowan|darmow)\\p{L}{1,3} ${RATES}`,
    ],
    firsts: ['pierwsza (?:rata|płatność)_:?_{first}'],
    options: ['^{n}_(?:rat|raty|miesięcy|x)$'],
  },
  cost: {
    free: String.raw`(?<!(?:lub|od) )(?:bez (?:odsetek|prowizji|(?:dodatkowych )?kosztów(?! (?:dostawy|wysyłki)))|nieoprocentowan\p{L}{1,3}|darmow\p{L}{1,3} raty?|rat\p{L}{0,3} 0 ?%|0 ?% odsetek)`,
    costly: 'z odsetkami|oprocentowane raty',
    annual: ['rrso_(?:wynosi|:)?_{p}', '{p} rrso', 'oprocentowani[ea](?: \\p{L}{4,10})?_:?_{p}'],
    perPeriod: ['{p} (?:miesięcznie|na miesiąc)'],
    total: ['prowizj[ai]_:?_{p}'],
    open: ['odset(?:ki|ek)_:?_{p}'],
    feePerPeriod: ['{fee} (?:opłaty|prowizji) (?:za ratę|miesięcznie)'],
    feeTotal: [
      '(?:prowizj[ai]|odsetki|opłata (?:przygotowawcza|administracyjna)|koszt (?:kredytu|rat))_(?:wynosi|:)?_{fee}',
    ],
  },
  limits: [
    `${ORDERS}…(?:od|między|powyżej)_{min}_(?:[-–—]|do|a|i)_{max}`,
    `${ORDERS}…(?:od|powyżej|co najmniej|min[.]?)_{min}`,
    `${ORDERS}…(?:do|poniżej|maks[.]?)_{max}`,
    'minimaln[aey] (?:kwota|wartość)…_{min}',
    '^od_{min}$',
    '^do_{max}$',
  ],
  talk: {
    installments: String.raw`rat[aęy]|ratach|ratami|\d rat|ratal\p{L}{2,5}|zapłać później|finansowanie|leasing`,
    deferred: String.raw`(?:za)?(?:płać|płacę|płatność)(?: dopiero)? (?:za|po|w ciągu) \d\d dni(?:ach)?|odroczon\p{L}{1,2} płatnoś\p{L}{1,2}|płatnoś\p{L}{1,2} odroczon\p{L}{1,2}|\d\d dni na zapłatę`,
    rent: 'wynajem|wynajmij|najem|leasing',
    existing: String.raw`(?:pozostało|zostało) do spłaty|zaległ\p{L}{1,3}|harmonogram spłat|(?:twoje|moje) raty|zobowiązania|rata \d+ z \d+|następna rata`,
    other:
      'abonament|subskrypcj[aiię]|umowy na|okres umowy|darowizn[ay]|hipote(?:ka|czny)|ubezpieczeni[ea]|karnet|członkostwo|pożyczk[ai]|kredyt gotówkowy|kalkulator kredytowy|czynsz|składka',
    storeCard: 'kart[aąęy] (?:stałego klienta|lojalnościow[aąey])',
    example: 'przykład|np[.]|jak to działa|najczęściej zadawane pytania|faq',
  },
  messages: [
    {
      class: 'limit',
      words: 'limit\\p{L}{0,3} (?:został )?(?:przekroczon[ya]|wyczerpan[ya])|brak (?:dostępnego )?limitu',
    },
    {
      class: 'amount',
      words:
        'minimaln[aey] (?:kwota|wartość)|kwota (?:jest )?(?:zbyt|za) (?:niska|wysoka)|niedostępn[aey] dla (?:zamówień|kwot)',
    },
    { class: 'not_eligible', words: 'nie spełniasz|nie kwalifikuje|odmow[aęy]|odrzucon[aeoy]' },
    { class: 'maintenance', words: 'przerw[aęy] techniczn[aąej]{1,2}|prace (?:serwisowe|techniczne)' },
    { class: 'provider_gone', words: 'wycofan[aeoy]|nie (?:jest )?już (?:dostępn|oferowan)[aey]' },
    { class: 'policy', words: 'niedostępn[aey] w (?:twoim|tym) kraju' },
    { class: 'generic_error', words: 'coś poszło nie tak|wystąpił błąd|spróbuj ponownie' },
  ],
  refuses: 'nie|zbyt|za (?:niska|wysoka)|niedostępn[aey]',
  unavailable: 'niedostępn[aey]|nie (?:jest )?(?:dostępn|obsługiwan)[aey]|nie można (?:użyć|skorzystać)',
  page: {
    buy: '(?:dodaj )?do koszyka|kup(?: teraz| na raty)?|(?:dodaj|zamów|rezerwuj)(?: teraz)?',
    pay: 'zamawiam(?: i płacę| z obowiązkiem zapłaty)?|kupuję i płacę|płacę|zapłać|złóż zamówienie|przejdź do płatności|potwierdź zamówienie',
    cart: '(?:przejdź )?do kasy|realizuj zamówienie',
    total: 'razem|suma|łącznie|do zapłaty|wartość (?:koszyka|zamówienia)',
    soldOut:
      'wyprzedan[aeoy]|brak w magazynie|(?:produkt|towar|chwilowo) niedostępn[ay]|powiadom o dostępności',
    loading: 'ładowanie|wczytywanie|proszę czekać',
    login: 'zaloguj się,? (?:aby|by|żeby)',
    signedIn: 'wyloguj(?: się)?|moje zamówienia',
  },
  methods: {
    blik: 'blik',
    przelewy24: 'przelewy24',
    transfer: '(?:szybki )?przelew(?: tradycyjny| bankowy| online)?',
    'credit-card': 'numer karty|kart[aąy] (?:kredytow[aąey]|płatnicz[aąey])|płatność kartą',
    'cash-on-delivery': '(?:za )?pobranie(?:m)?|płatność przy odbiorze',
  },
};
