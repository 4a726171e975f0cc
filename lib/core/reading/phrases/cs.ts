import type { Language } from '../text/language';

const RATES =
  '(?:(?:měsíčních|měsíční|stejných|bezúročných|bezúročné|pravidelných),? ){0,2}splát(?:ky|ek|kách|kami)';
const A_MONTH = '(?:měsíčně|(?:/|za)_měs(?:íc|[.])?)';
const ORDERS =
  '(?<!doprava (?:při|u|pro|od) )(?:nákup(?:y|u|ů|ech)?|objednáv(?:ky|ek|ku|kách)|košíku?|částk(?:a|y|u|ách)|hodnot(?:a|ě|y)|cen(?:a|y|ě))';

/** Čeština. */
export const cs: Language = {
  id: 'cs',
  script: 'latin',
  hint: String.raw`splát|měsí|/ ?měs|třetin|čtvrtin|navýšení|\d[ |]{0,3}[x×]|[x×][ |]{0,3}\d`,
  unnamed: 'store',
  currency: 'CZK',
  numbers: { dvě: 2, dvou: 2, tři: 3, třech: 3, čtyři: 4, čtyřech: 4, deset: 10, třetiny: 3, čtvrtiny: 4 },
  from: 'již od|už od|od|jen|pouze',
  plan: {
    sentences: [
      // 151 Kč, pak 2 x 150 Kč
      `{first}_(?:dnes|ihned|nyní)?,?_(?:a )?(?:pak|potom|poté) {k}_(?:[x×]|${RATES} po)_{m}`,
      // 10 splátek po 1 299 Kč
      `{n}_[x×]?_${RATES} (?:po|ve výši|à) {m}`,
      `{n}_[x×]?_${RATES}_[:x×]?_{from}_{M}`,
      `{n}_[x×]_{M}_(?:${A_MONTH}|bez navýšení)`,
      `{from}_{M}_${A_MONTH}_[,(x×]?_(?:po dobu )?{n}_(?:měsíců|měsíce|${RATES})`,
      `{M}_[x×]_{n}_(?:měsíců|měsíce|${RATES})`,
    ],
    weak: ['{n}_[x×]_{M}', '{M}_[x×]_{n}', '{n}_měsíc[ůe]_(?:po|x|×|:)?_{M}'],
    monthly: [`{from}_{M}_${A_MONTH}`, `(?:měsíčně|splátk[ay]|měsíční splátka)_:?_{from}_{M}`],
    counts: [
      `(?:{range}|\\d{1,2} až \\d{1,2}) ${RATES}`,
      `{list} ${RATES}`,
      `{n} ${RATES}`,
      // Zaplatím na třetiny: the count is the fraction's name.
      `(?:platím|platit|platba|platby)…na (?<count>třetiny|čtvrtiny)`,
      `na (?<count>třetiny|čtvrtiny)_(?:bez|0_%|:)`,
    ],
    firsts: ['první (?:splátka|platba)_:?_{first}'],
    options: ['^{n}_(?:splátek|splátky|měsíců|x)$'],
  },
  cost: {
    free: String.raw`(?<!(?:nebo|od) )(?:bez (?:navýšení|úrok[uů]?)|bezúročn\p{L}{1,3}|0 ?% (?:navýšení|úrok))`,
    costly: 's navýšením|úročen[aéoý]',
    annual: [
      'rpsn_(?:od|je|:)?_{p}',
      '{p} rpsn',
      '(?:roční )?úrok(?:ová sazba)?_:?_{p}_(?:p[.]_?a[.]?|ročně)',
    ],
    perPeriod: ['{p} měsíčně'],
    open: ['(?!0 ?%)úrok(?:ová sazba)?_:?_{p}'],
    feePerPeriod: ['měsíční poplatek_:?_{fee}'],
    feeTotal: ['(?:poplatek za (?:sjednání|uzavření|zpracování|splátky)|navýšení(?: o)?|úroky)_:?_{fee}'],
  },
  limits: [
    `${ORDERS}…(?:od|mezi|nad|v rozmezí)_{min}_(?:[-–—]|do|a|až)_{max}`,
    `${ORDERS}…(?:od|nad|alespoň|minimálně)_{min}`,
    `${ORDERS}…(?:do|pod|maximálně)_{max}`,
    'minimální (?:hodnota|výše|částka)…_{min}',
    '^od_{min}$',
    '^do_{max}$',
  ],
  talk: {
    installments: String.raw`splát(?:ka|ky|ek|kách|kový|kové|kami)|úvěr(?:u|em)?|financování|na (?:třetiny|čtvrtiny)`,
    deferred: String.raw`odložen(?:á|ou|é) platb[auy]|zapla(?:ť|tit|tím|ťte)(?: až)? (?:za|do|po) \d\d dn(?:í|ů|ech)|platba za \d\d dní`,
    rent: 'pronájem|pronajmout|půjčovné|nájem(?:né)?|(?:operativní )?leasing',
    existing: String.raw`zbývá (?:doplatit|uhradit|splatit)|dlužn[áé] \p{L}{3,8}|další splátka|po splatnosti|moje splátky|splátkový kalendář|splátka \d+ z \d+`,
    other:
      'předplatné(?:ho)?|členství|členský|hypoték[auy]|pojištění|tarif|paušál|závaz(?:ek|ku|kem)|darovat|půjčk[ay]|kalkulačka|permanentk[ay]',
    storeCard: 'věrnostní kart[ay]|zákaznick[áé] kart[ay]',
    example: 'příklad(?:u)?|například|časté (?:dotazy|otázky)|jak to funguje|po domluvě',
  },
  messages: [
    { class: 'limit', words: '(?:úvěrový )?limit (?:byl )?(?:překročen|vyčerpán)' },
    {
      class: 'amount',
      words:
        'minimální (?:hodnota|výše|částka)|částka (?:je )?příliš (?:nízká|vysoká)|není (?:dostupn|k dispozici)[^.|]{0,12}pro (?:objednávky|částky)',
    },
    { class: 'not_eligible', words: 'nesplňujete|zamítnut[aáoý]?|neschválen[aáoý]?' },
    { class: 'maintenance', words: '(?:probíhá|plánovaná|kvůli) údržb[aěeu]' },
    {
      class: 'provider_gone',
      words: 'již (?:není|nejsou) (?:dostupn|podporován|nabízen)\\p{L}{1,2}|ukončen[aáoý] spolupráce',
    },
    { class: 'policy', words: 'není (?:dostupn\\p{L}{1,2} )?ve vaší zemi' },
    { class: 'generic_error', words: 'něco se pokazilo|došlo k chybě|zkuste to (?:znovu|později)' },
  ],
  refuses: 'není|nelze|příliš',
  unavailable:
    'není (?:dostupn\\p{L}{1,2}|k dispozici|možn\\p{L}{1,2})|nedostupn[áéý]|nelze (?:použít|využít)',
  page: {
    buy: '(?:vložit |přidat )?do košíku|koupit(?: nyní| ihned)?|rezervovat',
    pay: 'objednat(?: a zaplatit| s povinností platby)?|zaplatit|(?:odeslat|dokončit|potvrdit) objednávku|(?:přejít|pokračovat) k platbě',
    cart: '(?:přejít )?k pokladně|pokračovat v objednávce|pokladna',
    total: 'celkem(?: k úhradě| s dph)?|celková (?:cena|částka)|k úhradě|mezisoučet',
    soldOut: 'vyprodáno|není skladem|hlídat dostupnost|momentálně nedostupn[áéý]',
    loading: '(?:načítá(?:ní|me|m)|čekejte prosím|prosím čekejte)',
    login: 'přihlaste se(?: prosím)?,? (?:pro|abyste)|pro pokračování se přihlaste',
    signedIn: 'odhlásit(?: se)?|moje objednávky',
  },
  methods: {
    'credit-card': 'číslo karty|plat(?:ba|ební) kart(?:ou|a)(?: online)?',
    transfer: 'bankovní(?:m)? převod(?:em)?',
    'cash-on-delivery': 'dobírk[auo]u?',
    'gift-card': 'dárkov[áý] (?:poukaz|karta)',
  },
};
