import type { Language } from '../text/language';

const KIND =
  '(?:(?:zinsfreie|zinslose|kostenlose|monatliche|gleiche|gleich hohe|bequeme|flexible|feste|einfache)[nr]?,? ){0,3}';
const RATES = `${KIND}(?:(?:monats|teil)?raten|(?:teil)?zahlungen|teilbeträgen?)`;
const A_MONTH = '(?:(?:/|pro|im|je)_monat|/?_monatlich|/?_mtl[.]?)';
const ORDERS =
  '(?:einkäufen?|bestellungen?|(?:bestell|einkaufs|waren|warenkorb)wert|warenkorb|(?:kauf|gesamt|rechnungs)?betrag|beträgen?|summe)';
/** Free delivery has a least amount too. */
const OF_ORDERS = `(?<!versand(?:kosten)?(?:frei)? (?:für|bei|ab) )${ORDERS}`;
const AMOUNTS_TO = '(?:i[.]_?h[.]_?v[.]|von|zwischen|ab|in höhe von)';

/** Deutsch: Germany, Austria and Switzerland. */
export const de: Language = {
  id: 'de',
  script: 'latin',
  hint: String.raw`raten|rate\b|zahlung|monat|mtl|finanz|zins|teilbetr|\d[ |]{0,3}[x×]|[x×][ |]{0,3}\d`,
  unnamed: 'store',
  numbers: { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, neun: 9, zehn: 10, zwölf: 12 },
  from: 'ab|schon ab|nur|von',
  plan: {
    sentences: [
      // 151,35 € dann 2 x 150,00 €
      `{first}_(?:heute|sofort|jetzt)?,?_(?:und )?(?:dann|danach) {k}_(?:[x×]|${RATES} (?:à|von|zu)(?: je)?)_{m}`,
      // 12 Raten à 91€ · 4 zinslose Zahlungen von je 12,50 € · 24 Monatsraten: 25 €
      `{n}_[x×]?_${RATES} (?:à|a|von|zu|in höhe von) (?:je(?:weils)? )?{m}`,
      `{n}_[x×]?_${RATES}_(?:à|je|:)?_{from}_{M}`,
      // 128,65 € x4 Monate · 25 € pro Monat für 24 Monate · 25 € mtl. (24 Raten)
      `{M}_[x×]_{n}_(?:monat(?:e|en)?|${RATES})`,
      `{from}_{M}_${A_MONTH},?_[(]?_(?:für|über|in|bei|x|×)?_{n}_(?:monat(?:e|en)|${RATES})(?!_vertrag|laufzeit)`,
    ],
    weak: ['{n}_[x×]_{M}', '{M}_[x×]_{n}', `{n}_monat(?:e|en)_(?:lang|à|zu|je|x|×|:)?_(?:je )?{from}_{M}`],
    monthly: [
      `{from}_{M}_${A_MONTH}`,
      `(?:(?:monatliche |monats)rate|monatlich|mtl[.]?)_:?_{from}_{M}`,
      `raten? (?<fromLeast>ab) {M}`,
    ],
    counts: [
      `(?:in|mit|auf) {n} ${RATES}`,
      // A range before a list: "3 bis 24" names two counts and means more.
      `(?:{range}|\\d{1,2} bis \\d{1,2}) ${RATES}`,
      `{list} ${RATES}`,
      `{n} (?:zinsfreien?|zinslosen?) ${RATES}`,
      `(?:ratenzahlung|finanzierung|zinsfrei|zinsen)…(?:für|über|auf|in) {n} monat(?:e|en)`,
      `{n} monate (?:zinsfrei|0 ?%[- ]finanzierung)`,
    ],
    firsts: ['(?:erste|1[.]) (?:rate|zahlung)_:?_{first}'],
    options: ['^{n}_(?:raten|monate|x)$'],
  },
  cost: {
    free: '(?<!oder |ab )(?:zinsfreie?[nrs]?|zinslose?[nrs]?|(?:ohne|keine) (?:zusätzlichen? |weiteren? )?(?:zinsen|kosten|gebühren|aufpreis)|0 ?%[- ](?:zinsen|finanzierung|effektiv\\p{L}*|eff[.]))',
    costly: 'zzgl[.]? zinsen|zuzüglich zinsen|verzinst',
    annual: [
      `(?:jahreszins(?:satz)?|effektivzins)_(?:von|ab|:)?_{p}`,
      `(?!0 ?%){p} (?:eff\\p{L}{0,8}[.]? )?(?:jahreszins|p[.]_?a[.]?)`,
    ],
    perPeriod: ['{p} (?:zinsen )?(?:pro|im|je) monat', '{p} monatlich'],
    open: ['(?!0 ?%){p} (?:zinsen|gebühren?)'],
    feePerPeriod: ['{fee} gebühr (?:pro|je) (?:rate|monat)', 'monatliche gebühr_:?_{fee}'],
    feeTotal: [
      '(?:bearbeitungs|service|finanzierungs|transaktions)(?:gebühr(?:en)?|kosten)_(?:von|:)?_{fee}',
      '(?:inkl[.]?|zzgl[.]?|davon) {fee} (?:an )?(?:zinsen|gebühren|finanzierungskosten)',
      '(?:gesamt)?zinsen_:?_{fee}',
    ],
  },
  limits: [
    `nicht (?:verfügbar|möglich)…unter_{min}`,
    `${OF_ORDERS}…${AMOUNTS_TO}_{min}_(?:[-–—]|bis|und)_{max}`,
    `${OF_ORDERS}…(?:ab|über|mindestens)_{min}`,
    `${OF_ORDERS}…(?:bis(?: zu)?|unter|maximal)_{max}`,
    `(?<!versand |versandkostenfrei )ab einem ${ORDERS} von {min}`,
    `bis (?:zu )?einem ${ORDERS} von {max}`,
    'mindest(?:bestell|einkaufs|kauf)?(?:wert|betrag|summe)…_{min}',
    '^ab_{min}$',
    '^bis(?: zu)?_{max}$',
  ],
  talk: {
    // "Raten Sie mit" is a guess.
    installments: String.raw`(?:in|auf|\d|monatlichen?) raten|ratenzahlung(?:en)?|ratenkauf|raten ab|(?:monats|teil)rate[n]?|teilzahlung(?:en)?|finanzier(?:ung|en|bar)|später (?:be)?zahlen`,
    deferred: String.raw`(?:auf|per) rechnung|rechnungskauf|^rechnung$|(?:be)?zahlen(?: sie)?(?: erst)? (?:nach|in) \d\d tagen|(?:nach|in) \d\d tagen (?:be)?zahlen|zahlpause`,
    rent: 'mieten|mietkauf|leasing|monatsmiete|kaltmiete|warmmiete',
    existing: String.raw`offener? (?:betrag|raten?|forderung(?:en)?)|restschuld|nächste (?:rate|zahlung)|überfällig|(?:ihre|meine) raten|rate \d+ von \d+`,
    other: String.raw`(?:vertrags|mindest)laufzeit|(?:handy|mobilfunk)?(?:vertrag|tarif)|mit vertrag|abo|abonnements?|(?:monatlich )?kündbar|mitglied(?:schaft|sbeitrag)|spenden?|versicherung|(?:bau|immobilien)finanzierung|hypothek|darlehen|kreditrechner|schutzbrief|grundgebühr|allnet|(?:prozess)?kostenhilfe`,
    storeCard: 'kundenkarte|bonuskarte|kreditkarte beantragen',
    example: "beispiel|z[.] ?b[.]|so funktioniert[’']?s?|häufige fragen|faqs?",
  },
  messages: [
    {
      class: 'limit',
      words:
        '(?:kredit|verfügungs)rahmen[^.|]{0,12} (?:ausgeschöpft|überschritten)|limit (?:überschritten|erreicht)',
    },
    {
      class: 'amount',
      words:
        'mindest(?:bestell|einkaufs)?(?:wert|betrag|summe)|(?:höchst|maximal)betrag|betrag (?:ist )?zu (?:niedrig|hoch|gering)|nicht (?:verfügbar|möglich)[^.|]{0,24} (?:unter|über)',
    },
    {
      class: 'not_eligible',
      words:
        'nicht (?:berechtigt|genehmigt|zugelassen)|abgelehnt|bestellungen von (?:firmen|unternehmen)[^.|]{0,8} nicht|nur für (?:privat|geschäfts)kunden',
    },
    { class: 'maintenance', words: 'wartungsarbeiten|in wartung|wegen wartung' },
    { class: 'provider_gone', words: 'nicht mehr (?:verfügbar|angeboten|unterstützt)|wurde eingestellt' },
    { class: 'policy', words: 'gesetzlicher vorgaben|in ihrem land nicht' },
    {
      class: 'generic_error',
      words:
        'schiefgelaufen|fehler (?:ist )?aufgetreten|später (?:noch einmal|erneut|nochmal)|vorübergehend nicht',
    },
  ],
  refuses: 'nicht|zu (?:niedrig|hoch|gering)|unterschritten|überschritten',
  unavailable: 'nicht (?:verfügbar|möglich|zulässig|unterstützt)|nicht zur verfügung',
  page: {
    buy: '(?:in den|zum) (?:warenkorb|einkaufswagen|korb)(?: (?:legen|hinzufügen))?|(?:\\p{L}{2,16} )?kaufen|(?:jetzt |online )?(?:bestellen|buchen|vorbestellen)',
    pay: '(?:jetzt )?(?:zahlungs|kosten)pflichtig bestellen|(?:jetzt )?(?:be)?zahlen|bestellung (?:abschließen|aufgeben|absenden)|weiter zur zahlung|kauf abschließen',
    cart: String.raw`(?:(?:weiter )?zur )?kasse(?: gehen)?(?:\s*\(\d+\))?`,
    total: 'gesamt(?:summe|betrag|preis|kosten)?|(?:zwischen|end)?summe|zu zahlen(?:der betrag)?',
    soldOut: 'ausverkauft|nicht (?:auf lager|lieferbar|vorrätig)|derzeit nicht verfügbar|vergriffen',
    loading: 'wird geladen|lädt|bitte warten',
    login: '(?:bitte )?(?:melden sie sich an|anmelden|einloggen),? um|bitte (?:anmelden|einloggen)',
    signedIn: 'abmelden|ausloggen|meine bestellungen',
  },
  methods: {
    'credit-card': 'kartennummer|kreditkarte',
    sepa: 'lastschrift|sepa',
    transfer: 'vorkasse|(?:sofort)?überweisung',
    'cash-on-delivery': 'nachnahme',
    invoice: 'rechnung|rechnungskauf',
    'gift-card': 'geschenkkarte|geschenkgutschein',
  },
};
