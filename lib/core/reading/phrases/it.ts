import type { Language } from '../text/language';

const FREE =
  '(?:senza (?:interessi|costi|commissioni|spese)(?: aggiuntiv[ie])?|(?:a )?(?:tasso|interessi) (?:zero|0 ?%?)|0 ?% (?:di )?interessi|zero interessi)';
const KIND = '(?:(?:mensili|uguali|fisse) ){0,2}';
const PARTS = '(?:rate|pagamenti|mensilit[aà]|mesi)';
const MONTHLY = '(?:/_| al )mese';
const ORDER = '(?:acquist[oi]|ordin[ei]|import[oi]|spesa|carrello)';

/** Italiano. "Rate" is English too, so it counts only beside Italian words. */
export const it: Language = {
  id: 'it',
  script: 'latin',
  hint: String.raw`rat[ea]|mensilit|pagamenti|mesi|mese|pag[aoh]|poi|interessi|\d\s?[x×]|[x×]\s?\d`,
  unnamed: 'store',
  numbers: { due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, dieci: 10, dodici: 12 },
  from: 'a partire da|solo|soli',
  plan: {
    sentences: [
      // 1 x 50 € + 3 x 40 € · anticipo di 100 € e 10 rate da 90 € · 151,35 € poi 2 x 150,00 €
      `1_[x×]_{first}_(?:[+]|e|,|poi)_{k}_[x×]_{m}`,
      `anticipo(?: di|:)?_{down}_(?:[+]|,? ?poi|e|,)_{n}_(?:[x×]|${KIND}${PARTS} ${KIND}(?:da|di))_{m}`,
      `{first}_(?:oggi|subito)?_,?_(?:e )?(?:poi|quindi|seguit[oi] da) {k}_(?:[x×]|${PARTS} (?:da|di))_{m}`,
      // 3 rate da 33,34 € senza interessi · 3 rate senza interessi da €150,00 · 5 rate mensili di 41,60 €
      `{n} ${KIND}(?:rate|mensilit[aà]) ${KIND}(?:${FREE},? )?(?:da|di)_{from}_{m}(?!_(?:giorni|mesi|%))`,
      `{n} ${KIND}pagamenti ${KIND}(?:${FREE},? )?(?:da|di)_{from}_{M}`,
      `{n} ${KIND}rate ${KIND}${FREE}_:?_{M}`,
      // 3 x 50 € senza interessi · 25 €/mese per 12 mesi · 12 mesi a 25 €/mese
      `{n}_[x×] (?:${FREE} )?da_{M}`,
      `{n}_[x×]_{M}_[(,·-]?_${FREE}`,
      `{from}_{M}_${MONTHLY}_[(,]?_(?:per|in|x|a)?_{n}_(?:[x×]|${PARTS})`,
      `{n} ${PARTS} (?:${FREE} )?(?:a|da|di)?_{from}_{M}_${MONTHLY}`,
      `{M}_[x×]_{n}_(?:mesi|rate)`,
    ],
    weak: ['{n}_[x×]_{M}', '{M}_[x×]_{n}(?!_[x×])'],
    monthly: [`(?:{from}|da)_{M}_${MONTHLY}`, `(?<![0-9] )rat[ae] (?:mensil[ei] )?(?:a partire da|da)_{M}`],
    counts: [
      `(?:paga|acquist|finanzi)[a-z]{0,7}…(?:in|fino a) {list} ${KIND}(?:rate|mensilit[aà])`,
      `in {list} ${KIND}(?:rate|mensilit[aà])`,
      `{n}_(?:[x×]|${KIND}${PARTS}) ${KIND}${FREE}`,
      `(?:in|fino a) {n} ${KIND}(?:comode )?(?:rate|mensilit[aà])`,
      `{n} rate mensili`,
    ],
    firsts: ['(?:prima rata|primo pagamento|paghi oggi)(?: di| da)?_:?_{first}'],
    options: ['^{n}_(?:rate|mesi|x)$'],
  },
  cost: {
    free: FREE,
    costly: 'con interessi|interessi inclusi',
    annual: [
      String.raw`(?:tan(?: fisso)?_:?_\d{1,2}(?:[.,]\d{1,2})?_%_[,e·–-]?_)?taeg(?: fisso| massimo)?(?: del)?_:?_{p}`,
      'tan(?: fisso)?(?: del)?_:?_{p}',
      '{p} (?:di )?(?:taeg|tan|annuo)',
    ],
    perPeriod: ['{p} (?:al mese|mensile)'],
    total: ['{p} di commissione', 'commissione (?:del )?_:?_{p}'],
    open: ['{p} di interessi', '(?<!senza )interessi (?:del )?_:?_{p}'],
    feeTotal: [
      '(?<!senza )(?:costo|costi|commission[ei]|spese|interessi)(?: total[ei])?(?: (?:del|di) (?:credito|finanziamento|istruttoria|servizio|gestione))?_(?:di|:)_{fee}',
      'inclus[ie] {fee} di (?:interessi|commissioni|spese)',
    ],
    feePerPeriod: ['{fee} di (?:commissione|spese) (?:per|a) (?:rata|mese)'],
  },
  limits: [
    `${ORDER}…(?:tra|da|compres[oi] tra)_(?:i )?_{min}_(?:ed?|a|[–—-])_(?:i )?_{max}`,
    `${ORDER}…(?:superior[ei] a|a partire da|oltre|di almeno|minim[oa](?: di)?)_:?_(?:i )?{min}`,
    `${ORDER}…(?:inferior[ei] a|fino a|massim[oa](?: di)?)_:?_(?:i )?{max}`,
    '^(?:(?:pagamento rateale )?disponibile )?a partire da_{min}$',
    '^(?:(?:pagamento rateale )?disponibile )?fino a_{max}$',
  ],
  talk: {
    installments: String.raw`pag(?:a|are|amento|amenti|alo|hi) (?:a|in) (?:\d{1,2} |tre |comode |pi[uù] )?rate|rateale|rateizza(?:re|zione|bile)?|\d rate (?:da|di|senza|mensili)|senza interessi|finanziament[oi]|tasso zero|paga (?:dopo|pi[uù] tardi)`,
    deferred: String.raw`pag(?:a|are|hi) (?:tra|fra|entro|in|a|dopo) \d{1,2} giorni|pag(?:a|hi) (?:il mese prossimo|a fine mese)|[jg][+]\d{2}`,
    rent: 'noleggi[oa]|noleggiare|affitt[oa]|affittare|leasing',
    existing:
      'prossima (?:rata|scadenza)|rate (?:residue|pagate|scadute|da pagare)|le (?:mie|tue) rate|debito residuo|estratto conto|piano di ammortamento|il tuo prestito|cronologia dei pagamenti',
    other:
      'abbonament[oi]|abbonati|mutu[oi]|assicurazion[ei]|polizza|donazion[ei]|fai una donazione|canone|vincolo|offerta mobile|piano dati|per utente|prova gratuita|disdici|mesi di garanzia|iscrizione|fatturat[oa] (?:annual|mensil)mente|giga',
    storeCard: 'carta (?:fedelt[aà]|del negozio|club|soci)',
    example: 'esempio|come funziona|domande frequenti|simula(?:zione|tore)?',
  },
  messages: [
    {
      class: 'limit',
      words: '(?:limite|plafond|credito) (?:insufficiente|superato|esaurito)|supera il tuo limite',
    },
    {
      class: 'amount',
      words:
        "(?:importo|ordine|acquisto) (?:minimo|massimo)|importo (?:[eè] )?(?:troppo (?:basso|alto)|inferiore|superiore|non (?:supportato|valido))|non raggiunge (?:l['’]importo |il )?minimo|supera (?:l['’]importo |il )?massimo",
    },
    {
      class: 'not_eligible',
      words:
        'non (?:sei |[eè] )?idone[oa]|non soddisf[ai]|richiesta (?:rifiutata|respinta)|non (?:[eè] stat[oa] )?approvat[oa]',
    },
    { class: 'maintenance', words: '(?:in|per) manutenzione|manutenzione programmata' },
    { class: 'provider_gone', words: 'non (?:[eè] )?pi[uù] (?:disponibile|offert[oa]|accettat[oa])' },
    {
      class: 'policy',
      words: 'normativa|non disponibile nel tuo paese|non disponibile nella tua (?:zona|regione)',
    },
    {
      class: 'generic_error',
      words:
        'qualcosa [eè] andato storto|riprova(?: pi[uù] tardi)?|si [eè] verificato un errore|temporaneamente non disponibile',
    },
  ],
  refuses: 'inferiore|superiore|supera|troppo|non (?:raggiunge|supportato|valido)',
  unavailable:
    'non [eè] disponibile|non disponibile|non pu[oò] essere usat[oa]|non supportat[oa]|disabilitat[oa]|disattivat[oa]',
  page: {
    buy: 'aggiungi (?:al|alla) (?:carrello|borsa|shopping bag)|acquista(?: ora| subito)?|compra(?: ora| subito)?|preordina|prenota',
    pay: "(?:effettua|conferma|invia|completa|concludi) (?:il |l['’])?(?:ordine|acquisto|pagamento)|paga(?: ora| adesso)?|ordina(?: e paga| ora)?|acquista e paga",
    cart: "(?:vai|procedi|passa) (?:alla cassa|al (?:checkout|pagamento))|procedi (?:con l['’](?:ordine|acquisto)|all['’](?:ordine|acquisto))",
    total: 'totale(?: ordine| da pagare| complessivo)?|importo totale|subtotale|da pagare',
    soldOut: 'esaurit[oa]|non disponibile al momento|avvisami quando|prodotto terminato',
    loading: 'caricamento|attendere|attendi',
    blocked: 'accesso negato|non sei un robot',
    login: 'accedi per|effettua (?:il login|l.accesso) per',
    signedIn: 'esci dal tuo account|disconnettiti|i miei ordini',
  },
  methods: {
    'credit-card': 'numero (?:di|della) carta|cart[ae] di credito',
    'debit-card': 'cart[ae] di debito|cart[ae] prepagat[ae]|postepay',
    transfer: 'bonifico(?: bancario)?',
    'cash-on-delivery': 'contrassegno|pagamento alla consegna',
    satispay: 'satispay',
    'gift-card': '(?:carta|buono) regalo',
  },
};
