import type { Language } from '../text/language';

const MONTH = '(?:mo(?:nth)?s?[.]?)';
const A_MONTH = `(?:(?:/|per|a|each)_(?:${MONTH}|week|fortnight)|monthly)`;
const FREE =
  '(?:interest[- ]?free|0% ?(?:apr|interest|emi)|(?:no|low|zero)[- ](?:extra )?(?:cost|interest)(?! if)|fee[- ]?free)';
const KIND = `(?:(?:${FREE}|easy|equal|simple|flexible|fixed|automatic|bi-?weekly|fortnightly|weekly|monthly|quarterly|split)[ ,|]{1,3}){0,4}`;
const PAYMENTS = `${KIND}(?:payments?|instal?lments?|emis?)`;
const FROM = '(?:from|as low as|start(?:ing|s) (?:at|from)|low as|just|only)';
const THEN = ',?_(?:and |then |followed by |plus |[+]_){1,2}';
/** "0% APR" offered as one case of several says nothing of this plan. */
const OWN = '(?<!(?:or|from|to|low as) )';
const ORDERS = '(?:orders?|purchases?|baskets?|carts?|cards?|totals?|amounts?|items?|transactions?|value)';
/** Free delivery has a least amount too. */
const ON = '(?<!(?:shipping|delivery|returns) )(?:on|for)';

/** English: also the language widgets fall back to. */
export const en: Language = {
  id: 'en',
  script: 'latin',
  hint: String.raw`pay|instal|emi|\bmo\b|\dmo\b|month|apr|week|fortnight|interest|\d[ |]{0,3}[x×]|[x×][ |]{0,3}\d`,
  unnamed: 'store',
  numbers: { two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, nine: 9, ten: 10, twelve: 12 },
  from: FROM,
  plan: {
    sentences: [
      // $25 today, then 3 payments of $25 · €151.35 then 2 x €150.00
      `{first}_(?:(?:due )?(?:today|now|upfront|first))?${THEN}{k}_(?:${PAYMENTS} of |[x×]_){m}`,
      `(?:today|now|upfront|first payment)(?: of)?_:?_{first}${THEN}{k}_(?:${PAYMENTS} of |[x×]_){m}`,
      // 4 interest-free payments of $7.50 · Make 12 payments of $50.00/mo. · 4 x fortnightly payments of $25
      // "36 payments of $32 per $1,000 borrowed" is an example of rates.
      `{n}_[x×]?_${PAYMENTS}_(?:of|at|for)_(?:only |just )?{m}(?!.{0,36}borrowed)`,
      `{n}_[x×]?_${PAYMENTS}_:?_{from}_{M}(?!.{0,36}borrowed)`,
      // $41.62/mo. for 24 mo. · $25 per month for 12 months · $521/mo (24 mo); "$1/month for 3 months, then $11" is a subscription.
      `(?:{down}_(?:down|deposit|up ?front)${THEN})?{from}_{M}_${A_MONTH}_[(,]?_(?:for|over|x|×|in)?_{n}[ |-]{0,3}(?:${MONTH}|${PAYMENTS})(?!,?_then)`,
      `{M}_[x×]_{n}_${PAYMENTS}`,
      // Pay in 3 with Klarna from £30.00/month
      `pay (?:in|over) {n} with [^\\d\uE000]{1,32}?(?<fromBrand>from) {M}`,
    ],
    weak: [
      // 12 x $25.00 · $25 x 12 months · 12 months at $25/mo · 3 Months $33: also a quantity, a term and a price.
      `{n}_[x×]_{M}`,
      `{M}_[x×]_{n}(?:_(?:m|${MONTH}))?`,
      `{n}[ |-]{0,3}${MONTH}_(?:at|@|for|x|×|of|:)?_{from}_{M}(?:_${A_MONTH})?`,
    ],
    monthly: [
      `emi…{from}_{M}(?:_${A_MONTH})?`,
      `(?:payments|instal?lments)…(?<fromLeast>${FROM}) {M}`,
      `{from}_{M}_${A_MONTH}(?!_per )`,
    ],
    counts: [
      `(?:pay|in|into|over)_{n} ${PAYMENTS}`,
      `{n} (?:${KIND})${FREE},? ${PAYMENTS}`,
      `pay (?:in|over) {n}(?=_(?:$|[|.,!(]|with|on|for|at|by|using|interest))`,
      `(?:pay|emi|financ(?:e|ing)|${FREE})(?:…| )(?:in|for|over|of|on) {list}_${MONTH}`,
      `(?:pay|emi|financ(?:e|ing)|${FREE})(?:…| )(?:in|for|over|of|on) {range}_${MONTH}`,
      `(?:emi|financ(?:e|ing)|${FREE})(?:…| )(?:for|over|of|on) {n}[ -]?${MONTH}`,
      `{list} ${MONTH} (?:${FREE}|financing|${PAYMENTS})`,
      `(?<!up to ){n}[ -]?${MONTH}[ -](?:${FREE}|(?:special )?financing|${PAYMENTS})`,
    ],
    firsts: [`(?:first (?:payment|instal?lment)|due today)(?: of)?_:?_{first}(?!${THEN})`],
    options: ['^{n}[- ]?(?:months?|payments?|instal?lments?|x)$'],
  },
  cost: {
    free: `${OWN}${FREE}|without interest|no interest(?! if)`,
    costly: '(?:with|plus) interest|interest (?:applies|charged|will be)|standard emi',
    annual: [
      `${OWN}(?!0 ?%){p} (?:fixed |variable |representative )?(?:apr|p[.]?a[.]?|per annum|annual)`,
      `apr_(?:of|is|:)?_{p}`,
    ],
    perPeriod: [`{p} (?:fee |interest )?(?:per|a|/)_month`, `{p} monthly (?:fee|interest)`],
    open: [`${OWN}(?!0 ?%){p} (?:interest|fees?)`],
    feePerPeriod: [
      `{fee} (?:monthly )?fee (?:per|each|/)_(?:month|payment|instal?lment)`,
      `monthly (?:service |account )?fee(?: of)?_:?_{fee}`,
    ],
    feeTotal: [
      `(?:processing|service|convenience|transaction|financing) (?:fees?|charges?)(?: of)?_:?_{fee}`,
      `(?:total|incl(?:[.]|uding|udes)) {fee} (?:in |of )?(?:fees?|interest|charges)`,
      `total (?:interest|fees?)(?: of)?_:?_{fee}`,
    ],
  },
  limits: [
    `not (?:available|eligible|valid)…(?:under|below|less than)_{min}`,
    `not (?:available|eligible|valid)…(?:over|above|more than)_{max}`,
    `${ORDERS}…(?:of|between|from|over)_{min}_(?:[-–—]|to|and|up to)_{max}`,
    `${ON} ${ORDERS}_{min}_(?:[-–—]|to)_{max}`,
    `${ON}…(?:over|above|at least|from|starting at)_{min}`,
    `${ON} ${ORDERS}(?: of)?_{min}_(?:[+]|or more|and up)`,
    `${ON}…(?:up to|under|below|less than)_{max}`,
    `amount of {min} or more`,
    `min(?:imum|[.])? (?:${ORDERS}|spend)…_{min}`,
    `max(?:imum|[.])? ${ORDERS}…_{max}`,
    '^(?:available )?(?:from|starting at)_{min}$',
    '^(?:available )?(?:until|up to)_{max}$',
  ],
  talk: {
    installments: String.raw`(?<!(?:latest|newest) )instal?lments?(?! (?:in|of|to) (?:the|this|our|his|her)\b)|pay (?:later|over time|monthly|in (?:[2-9]|three|four))|financing|emis?|monthly payments?|payment plans?|slice it|bnpl`,
    deferred: String.raw`(?:pay|payment)(?: later)? (?:in|after|within) \d\d days|\d\d days to pay|bill me later|pay (?:it )?next month|pay by invoice|invoice|no interest if paid in full`,
    rent: '(?:lease|rent)[- ]to[- ]own|leas(?:e|ing)|rental|rent (?:it|this|now|from|for)',
    existing: String.raw`payment history|(?:outstanding|remaining|statement) balance|next (?:payment|instal?lment)(?: is)? due|past due|overdue|(?:your|my) (?:loan|emi|instal?lment)s?|loan details|repayment schedule|(?:payment|instal?lment) \d+ of \d+|payments (?:made|left|remaining)`,
    other: String.raw`subscri(?:be|ptions?)|billed|cancel any ?time|free trial|one-time payment|per (?:user|seat|line)|data plan|unlimited (?:talk|data)|memberships?|donat(?:e|ions?)|monthly giving|mortgage|insurance|protection plan|\d-year (?:protection|warranty|plan)|service plan|wireless (?:plan|service)|carrier|refinanc(?:e|ing)`,
    storeCard: String.raw`store (?:credit )?card|rewards? (?:credit )?card|(?<!(?:back|points|off|rewards) )(?:with|using|use) (?:the|your) [\p{L} ]{2,24} credit card|special financing`,
    example: 'for example|how it works|e[.]g[.]|representative example|faqs?|frequently asked',
  },
  messages: [
    {
      class: 'limit',
      words:
        '(?:credit|spending) limit (?:is )?(?:exceeded|reached|used)|insufficient (?:credit|limit)|exceeds your',
    },
    {
      class: 'amount',
      words: `(?:minimum|maximum) (?:order|purchase|amount|spend)|(?:below|under|above|over|outside|exceeds?) (?:the|our) (?:minimum|maximum|limit|allowed)|not (?:available|eligible|valid)[^.|]{0,20} ${ORDERS} (?:under|below|over|above|of (?:less|more))|at this (?:order )?(?:total|amount)|amount (?:is )?(?:too (?:low|high|small|large)|not (?:supported|eligible))`,
    },
    {
      class: 'not_eligible',
      words:
        "not (?:currently )?eligible|ineligible|(?:do|does|did) ?n[o'’]?t qualify|not (?:been )?approved|declined|unable to approve",
    },
    { class: 'maintenance', words: '(?:under|scheduled|planned|system|undergoing) maintenance' },
    { class: 'provider_gone', words: 'no longer (?:available|offered|supported|accept(?:ed)?)|discontinued' },
    { class: 'policy', words: 'regulat(?:ions?|ory)|not available in your (?:state|country|region|area)' },
    {
      class: 'generic_error',
      words:
        'something went wrong|try again later|error occurred|error loading|(?:service|temporarily) unavailable',
    },
  ],
  unavailable:
    "not available|unavailable|can(?:not|['’]t) be used|not (?:supported|accepted)|currently disabled",
  page: {
    buy: '(?:add|put) (?:to|in) (?:your |my )?(?:shopping )?(?:cart|bag|basket|trolley)|buy(?: it)?(?: now)?|order now|pre-?order(?: now)?|book now|enroll? now|reserve(?: now)?',
    pay: String.raw`place (?:your )?order|pay(?: now| securely)?(?: \W{0,3}[\d.,]{1,12})?|complete (?:order|purchase)|submit order|continue to payment|confirm (?:order|and pay)|proceed to payment|review order`,
    cart: String.raw`(?:proceed to |go to |secure |continue to )?check ?out(?:\s*\(\d+\))?`,
    total:
      '(?:order |grand |cart |estimated )?total(?: price| amount| due)?|amount (?:due|to pay)|subtotal|you pay',
    parts:
      '(?:buy|pay|check ?out) (?:in|with|by) (?:instal?lments|emi)|pay (?:monthly|over time|later)|buy on emi|finance (?:it|this)|buy now,? pay later',
    soldOut: 'sold out|out of stock|currently unavailable|notify me when|back ?order(?:ed)?|temporarily out',
    loading: 'loading|please wait',
    blocked:
      '403 Forbidden|Access Denied|verify (?:that )?you are (?:a )?human|unusual traffic|are you a robot',
    login: '(?:please )?(?:sign|log) ?in to (?:continue|see|view|buy|check ?out)|login required|members only',
    signedIn: '(?:sign|log) ?out|my account|my orders',
  },
  methods: {
    'apple-pay': 'apple pay',
    'google-pay': 'google pay|g ?pay',
    'amazon-pay': 'amazon pay',
    paypal: 'paypal',
    'credit-card':
      'card number|credit card|credit or debit card|debit or credit card|visa|mastercard|card payment|pay with card',
    'debit-card': 'debit card',
    transfer: 'bank transfer|wire transfer|direct debit|net ?banking',
    upi: 'upi',
    'cash-on-delivery': 'cash on delivery|pay on delivery',
    cheque: 'cheque|check payments?|money order',
    invoice: 'invoice|pay by invoice',
    'gift-card': 'gift card',
  },
};
