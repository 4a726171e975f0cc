import type { Language } from '../text/language';

const TERMS =
  '(?:(?:gelijke|rentevrije|renteloze|maandelijkse|gratis|makkelijke),? ){0,3}(?:(?:maand)?termijnen|(?:deel)?betalingen|delen|keer)';
const A_MONTH = '(?:(?:/|per)_(?:maand|mnd)|maandelijks|p[.]?/?m[.]?)';
const ORDERS =
  '(?<!verzend(?:ing|kosten) (?:bij|voor|vanaf) )(?:aankopen|aankoop(?:bedrag)?|bestelling(?:en)?|orders?|(?:bestel|order|totaal)?bedrag|orderwaarde|winkelwagen)';

/** Nederlands: the Netherlands and Flanders. */
export const nl: Language = {
  id: 'nl',
  script: 'latin',
  hint: String.raw`termijn|maand|mnd|p\/?m\b|betaling|delen|keer|rente|\d[ |]{0,3}[x×]|[x×][ |]{0,3}\d`,
  unnamed: 'store',
  numbers: { twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, tien: 10, twaalf: 12 },
  from: 'al vanaf|vanaf|slechts',
  plan: {
    sentences: [
      // 151,35 € dan 2 x 150,00 €
      `{first}_(?:vandaag|nu)?,?_(?:en )?(?:dan|daarna|vervolgens) {k}_(?:[x×]|${TERMS} van)_{m}`,
      // in 3 termijnen van € 50,00
      `{n}_[x×]?_${TERMS} (?:van|à|voor) (?:elk )?{m}`,
      `{n}_[x×]?_${TERMS}_:?_{from}_{M}`,
      `{from}_{M}_${A_MONTH}_[,(x×]?_(?:gedurende|voor|in)?_{n}_(?:maanden|${TERMS})`,
      `{M}_[x×]_{n}_(?:maanden|${TERMS})`,
    ],
    // "€ 50,00 in 3 termijnen" may also be the whole price.
    weak: [
      '{n}_[x×]_{M}',
      '{M}_[x×]_{n}',
      `(?<!betaal (?:je )?){M} in {n} ${TERMS}`,
      '{n}_maanden_(?:à|van|x|×|:)_{M}',
    ],
    monthly: [`{from}_{M}_${A_MONTH}`, `(?:maandelijks|maandbedrag|maandtermijn)_:?_{from}_{M}`],
    counts: [
      `(?:{range}|\\d{1,2} tot \\d{1,2}) ${TERMS}`,
      `{list} ${TERMS}`,
      `(?:in|over) {n} ${TERMS}`,
      `{n} (?:rentevrije|renteloze) ${TERMS}`,
      `(?:gespreid|rente)…(?:over|in) {n} maanden`,
    ],
    firsts: ['eerste (?:termijn|betaling)_:?_{first}'],
    options: ['^{n}_(?:termijnen|maanden|x)$'],
  },
  cost: {
    free: '(?<!of )(?:renteloos|renteloze|rentevrije?|(?:zonder|geen) (?:rente|extra kosten)|0 ?% rente)',
    costly: 'met rente|exclusief rente',
    annual: [
      '(?:jkp|jaarrente|debetrente(?:voet)?|jaarlijks kostenpercentage)_(?:van|:)?_{p}',
      '{p} (?:jkp|jaarrente)',
    ],
    perPeriod: ['{p} (?:rente )?per maand'],
    open: ['(?!0 ?%){p} rente', 'rente_(?:van|:)?_{p}'],
    feePerPeriod: ['{fee} (?:kosten|servicekosten) per termijn'],
    feeTotal: [
      '(?:behandelings|service|administratie|transactie)kosten_(?:van|:)?_{fee}',
      'incl[.]? {fee} (?:kosten|rente)',
    ],
  },
  limits: [
    `${ORDERS}…(?:van|tussen|vanaf|boven)_{min}_(?:[-–—]|tot|en)_{max}`,
    `${ORDERS}…(?:vanaf|boven|minimaal)_{min}`,
    `vanaf een ${ORDERS} van {min}`,
    `${ORDERS}…(?:tot|onder|maximaal)_{max}`,
    'minim(?:um|aa?le?) ?(?:bestel|order|aankoop)?(?:bedrag|waarde)…_{min}',
    '^vanaf_{min}$',
    '^tot_{max}$',
  ],
  talk: {
    installments: String.raw`(?:maand)?termijnen|in (?:\d|drie) (?:delen|keer)|gespreide? betal(?:en|ing)|op afbetaling|financier(?:ing|en)|betaal later`,
    deferred: String.raw`achteraf betalen|op rekening|betaal(?:en)?[^.|\d]{0,16} (?:na|binnen) \d\d dagen|(?:na|binnen) \d\d dagen betalen`,
    rent: 'huren|huurkoop|huurprijs|leasen?|private lease',
    existing: String.raw`openstaande? (?:bedrag|saldo|termijn(?:en)?)|resterende? (?:bedrag|termijnen)|volgende termijn|achterstallig|mijn termijnen|termijn \d+ van \d+`,
    other:
      'abonnement(?:en)?|opzegbaar|contractduur|looptijd|lidmaatschap|don(?:eer|atie)|verzekering|hypotheek|lening(?:en)?|sim only|bundel',
    storeCard: 'klantenkaart|voordeelkaart',
    example: '(?:reken)?voorbeeld|bijvoorbeeld|veelgestelde vragen|faq|(?:hoe|zo) werkt (?:het|dit)',
  },
  messages: [
    { class: 'limit', words: '(?:krediet|bestedings)limiet (?:is )?(?:bereikt|overschreden)' },
    {
      class: 'amount',
      words: `minim(?:um|aa?le?) ?(?:bestel|order|aankoop)?(?:bedrag|waarde)|bedrag (?:is )?te (?:laag|hoog)|niet (?:beschikbaar|mogelijk) (?:voor|bij) ${ORDERS}`,
    },
    {
      class: 'not_eligible',
      words: 'niet (?:goedgekeurd|toegestaan)|komt niet in aanmerking|afgewezen|geweigerd',
    },
    { class: 'maintenance', words: 'onderhoudswerkzaamheden|in onderhoud' },
    { class: 'provider_gone', words: 'niet (?:meer|langer) (?:beschikbaar|aangeboden|ondersteund)' },
    { class: 'policy', words: 'niet beschikbaar in (?:jouw|uw) (?:land|regio)' },
    {
      class: 'generic_error',
      words: 'iets (?:is )?mis ?gegaan|fout opgetreden|probeer het (?:later )?opnieuw',
    },
  ],
  refuses: 'niet|te (?:laag|hoog)|overschreden',
  unavailable: 'niet (?:beschikbaar|mogelijk|ondersteund)',
  page: {
    buy: '(?:in|toevoegen aan) (?:de )?(?:winkelwagen|winkelmand(?:je)?|mandje|winkeltas)(?: (?:toevoegen|plaatsen|leggen))?|(?:nu |direct )?(?:kopen|bestellen)|(?:bestel|koop)(?: nu| direct)?',
    pay: 'bestelling (?:plaatsen|afronden)|(?:nu )?betalen|betaal(?: nu)?|plaats bestelling|naar betaling',
    cart: '(?:verder naar |naar (?:de )?)?(?:kassa|afrekenen|bestellen)',
    total: '(?:sub|eind)?totaal(?:bedrag|prijs)?|te betalen',
    soldOut: 'uitverkocht|niet (?:op voorraad|leverbaar)',
    loading: 'bezig met laden|wordt geladen|even geduld',
    login: '(?:log in|inloggen) om',
    signedIn: 'uitloggen|mijn bestellingen',
  },
  methods: {
    ideal: 'ideal',
    bancontact: 'bancontact',
    sepa: '(?:automatische )?incasso|sepa',
    'credit-card': 'kaartnummer|creditcard',
    transfer: '(?:bank)?overschrijving|overboeking',
    'gift-card': 'cadeau(?:kaart|bon)',
    'cash-on-delivery': '(?:onder )?rembours',
  },
};
