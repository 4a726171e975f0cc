import type { Language } from '../text/language';

const MONTH = '(?:mo(?:nth)?s?[.]?|months?)';
const PAYMENTS = '(?:payments?|installments?|instalments?)';
const KIND =
  '(?:(?:easy|equal|simple|flexible|fixed|automatic|bi-?weekly|fortnightly|weekly|monthly|low|split)[ ,]{1,2}){0,3}';
const FREE =
  '(?:interest[- ]?free|0% (?:apr|interest)|no[- ]cost|no[- ]interest|zero[- ]interest|fee[- ]?free)';

/** English: also the language widgets fall back to. */
export const en: Language = {
  id: 'en',
  script: 'latin',
  hint: String.raw`pay|instal|\bemi\b|\/\s*mo|per month|a month|monthly|\bapr\b|interest|financ`,
  unnamed: 'store',
  numbers: { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10, twelve: 12 },
  from: 'from|as low as|starting (?:at|from)|starts (?:at|from)|low as|just',
  plan: {
    sentences: [
      // 4 interest-free payments of $7.50 · Make 12 payments of $50.00/mo.
      `{n} ${KIND}(?:${FREE} )?${KIND}${PAYMENTS} (?:of|at|for|from)_{from}_{m}`,
      // $41.62/mo. for 24 mo. · $25 per month for 12 months · $521/mo (24 mo)
      `{from}_{M}_(?:/_| per | a )_${MONTH}_[(]?_(?:for |over |x |with )?_{n}_(?:-)?${MONTH}`,
      `{M} (?:per month|monthly|/_${MONTH}) (?:for|over|x)_{n} ${PAYMENTS}`,
      // 12 months at $25/mo · 24 monthly payments: $12
      `{n}_${MONTH}_(?:at|@|for|x|×|of|:)_{M}(?:_/_${MONTH})?`,
      // Payment today $678, then 3 payments of $200 is a first payment and the rest.
      `{first} (?:today|now|upfront|first),? (?:and |then |followed by ){1,2}{k} (?:${KIND}${PAYMENTS} of |x |×_){m}`,
      `split (?:it |your purchase )?into {n} ${KIND}${PAYMENTS} of {m}`,
    ],
    weak: [
      // 12 x $25.00: also a quantity and a price.
      '{n}_[x×]_{M}',
      '{M}_[x×]_{n}(?:_months?)?',
    ],
    monthly: [
      `(?:emi|no[- ]cost emi|monthly payments?|payments?)…(?:{from})_(?:at )?{M}(?:_/_${MONTH})?`,
      `{from}_{M}_(?:/_|per |a )_month`,
      `{from}_{M}_/_mo[.]?`,
    ],
    counts: [
      `(?:pay |split |in ){1,2}(?:it |over )?{n} (?:${FREE} )?${KIND}(?:${FREE} )?${PAYMENTS}`,
      `{n} (?:${FREE} )${KIND}${PAYMENTS}`,
      `pay (?:in|over) {n}(?= (?:with|on|for|at|interest)|$|[.,])`,
      `{list} ${MONTH} (?:${FREE}|financing|${PAYMENTS})`,
      `{n}[- ]?${MONTH} (?:${FREE}|financing|special financing|${PAYMENTS})`,
    ],
    firsts: ['(?:first payment|due today|today)_:?_{first}'],
  },
  cost: {
    free: `${FREE}|without interest|no interest|no fees?|interest free`,
    costly: 'with interest|interest (?:applies|charged)',
    annual: [
      '(?:at |@ )?{p} (?:fixed )?(?:apr|p[.]?a[.]?|interest rate|per annum)',
      'apr_:?_(?:from|of|as low as)?_{p}',
    ],
    feeTotal: [
      '(?:total )?(?:processing |service |convenience )?fees? (?:of|:)_{fee}',
      'incl(?:[.]|uding) {fee} (?:fees?|interest)',
    ],
    feePerPeriod: ['{fee} fee per (?:month|payment|instal?lment)'],
  },
  limits: [
    '(?:orders?|purchases?|carts?|totals?|amounts?|eligible items)…(?:of |between |from |over )?_{min}_(?:-|–|—|to|and)_{max}',
    '(?:available|eligible|for|on)…(?:orders?|purchases?|carts?|totals?|amounts?|items)…(?:over|above|of at least|from|starting at)_{min}(?:_[+])?',
    '(?:orders?|purchases?)…of_{min}_(?:[+]|or more|and up)',
    '(?:available|eligible|for|on)…(?:orders?|purchases?|carts?|totals?|amounts?)…(?:up to|under|below)_{max}',
    'enter an amount of {min} or more',
    '(?:minimum|min[.]?)…(?:order|purchase|amount|spend)…{min}',
    '^(?:from|available from|starting at)_{min}$',
    '^(?:until|up to)_{max}$',
  ],
  talk: {
    installments:
      'instal?lments?|pay later|pay (?:in|over) (?:4|3|four|three|time)|financing|emi|monthly payments?|slice it',
    deferred:
      'pay (?:in|after|within) (?:14|30|45|60|90) days|(?:14|30) days? (?:later|after)|invoice|no interest if paid in full|pay (?:it )?next month|pay by the end',
    rent: 'lease[- ]to[- ]own|rent[- ]to[- ]own|rental|lease(?:d|s)?|rent now',
    existing:
      'payment history|outstanding balance|remaining balance|next payment due|past due|your loan|loan details|statement balance|amount due|repayment schedule',
    other:
      'subscri(?:be|ption)s?|billed|cancel any ?time|free trial|per (?:user|seat|line)|data plan|unlimited (?:talk|data)|membership|donat(?:e|ion)s?|monthly giving|mortgage|insurance|warranty|protection plan|service plan|wireless|carrier|refinanc(?:e|ing)',
    storeCard: String.raw`store (?:credit )?card|credit card (?:offer|account)|(?:with|using|apply for) .{0,30}(?:credit )?card|rewards? card|special financing`,
    example: 'for example|how it works|e[.]g[.]|representative example|faq|frequently asked',
  },
  messages: [
    {
      class: 'limit',
      words: '(?:credit )?limit (?:exceeded|reached)|insufficient (?:credit|limit)|exceeds your',
    },
    {
      class: 'amount',
      words:
        '(?:minimum|maximum) (?:order|purchase|amount)|(?:below|under|above|over|outside) the (?:minimum|maximum|limit|allowed)|amount (?:is )?(?:too (?:low|high)|not (?:supported|eligible))',
    },
    {
      class: 'not_eligible',
      words: 'not eligible|(?:you )?do(?:es)? not qualify|not approved|declined|unable to approve',
    },
    { class: 'maintenance', words: '(?:under|scheduled|planned|system) maintenance|undergoing maintenance' },
    { class: 'provider_gone', words: 'no longer (?:available|offered|supported|accept(?:ed)?)|discontinued' },
    { class: 'policy', words: 'regulat(?:ion|ory)|not available in your (?:state|country|region)' },
    {
      class: 'generic_error',
      words:
        'something went wrong|try again later|an error occurred|service unavailable|temporarily unavailable',
    },
  ],
  unavailable: 'not available|unavailable|cannot be used|not supported|currently disabled',
  page: {
    buy: 'add to (?:cart|bag|basket)|buy(?: it)? now|order now|pre-?order(?: now)?|shop now|add to trolley',
    pay: 'place (?:your )?order|pay now|complete (?:order|purchase)|submit order|continue to payment|confirm (?:order|and pay)|proceed to payment|review order',
    cart: String.raw`(?:proceed to |go to |secure )?check ?out(?:\s*\(\d+\))?`,
    total:
      '(?:order |grand |cart |estimated )?total(?: price| amount| due)?|amount (?:due|to pay)|subtotal|you pay',
    soldOut:
      'sold out|out of stock|currently unavailable|no longer available|notify me when|back ?order(?:ed)?|temporarily out',
    loading: 'loading.{0,6}|please wait.{0,4}',
    blocked:
      '403 Forbidden|Access Denied|verify (?:that )?you are (?:a )?human|unusual traffic|are you a robot',
    login: '(?:please )?(?:sign|log) ?in to (?:continue|see|view|buy|check ?out)|login required|members only',
    signedIn: '(?:sign|log) ?out|my account|my orders',
  },
  methods: {
    'apple-pay': 'apple pay',
    'google-pay': 'google pay|g ?pay',
    paypal: 'paypal',
    'credit-card':
      'credit card|credit or debit card|debit or credit card|visa|mastercard|card payment|pay with card',
    'debit-card': 'debit card',
    transfer: 'bank transfer|wire transfer|direct debit|net ?banking|upi',
    'cash-on-delivery': 'cash on delivery|pay on delivery',
    cheque: 'cheque|check payments?|money order',
    invoice: 'invoice|pay by invoice',
    'gift-card': 'gift card',
  },
};
