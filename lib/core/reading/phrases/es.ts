import type { Language } from '../text/language';

const FREE =
  '(?:sin (?:ning[uú]n )?(?:inter[eé]s(?:es)?|recargos?|costo(?: extra)?|coste|comisi[oó]n(?:es)?)|s/ ?inter[eé]s(?:es)?|msi|0 ?% (?:de )?inter[eé]s(?:es)?|inter[eé]s(?:es)? (?:al )?0 ?%)';
const KIND = '(?:(?:c[oó]modos|fij[ao]s|iguales|mensuales|quincenales|semanales|f[aá]ciles) ){0,2}';
/** Words for instalments that mean little else. */
const SURE = '(?:cuotas?|plazos|mensualidades|msi)';
const PARTS = '(?:cuotas?|plazos|mensualidades|msi|pagos|meses|quincenas|abonos|veces)';
const MONTHLY = '(?:/_| al | por | a la )(?:mes|quincena|semana)';
const NOT_TIME = '(?!_(?:d[ií]as?|semanas?|mes(?:es)?|años?|h|horas?|%))';
const ORDER = '(?:compras?|pedidos?|importes?|montos?|[oó]rdenes|carritos?)';

/** Español: Spain and Latin America. */
export const es: Language = {
  id: 'es',
  script: 'latin',
  hint: String.raw`cuota|plazo|mensualidad|meses|quincena|abono|veces|pag[aou]|msi|\d\s?[x×]|[x×]\s?\d|\/\s?mes|al mes|por mes`,
  unnamed: 'card',
  numbers: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, nueve: 9, diez: 10, doce: 12 },
  from: 'desde|a partir de|m[ií]nimo',
  plan: {
    sentences: [
      // 4 cuotas: $32.00 de enganche + 3 × $16.00 · 1 x 50 € + 3 x 40 € · 151,35 € y luego 2 x 150,00 €
      `{n} ${PARTS} ?[:,]_{first} (?:de |como )?(?:enganche|inicial|anticipo|entrada|pie)_(?:[+]|y)_{k}_[x×]_{m}`,
      `1_[x×]_{first}_(?:[+]|y|,)_{k}_[x×]_{m}`,
      `{first}_,?_(?:hoy,? y|ahora,? y|y)? ?(?:luego|despu[eé]s|seguido de) {k} ?(?:[x×]|${PARTS} de)_{m}`,
      `{down} de (?:enganche|anticipo|entrada|pie)_(?:[+]|y|,)_{n} (?:${KIND}${PARTS} (?:${FREE} )?de|[x×])_{m}`,
      `(?:enganche|anticipo|entrada|pie)(?: de|:)?_{down}_(?:[+]|y|,)_{n} (?:${PARTS} (?:${FREE} )?de|[x×])_{m}`,
      // 3 cuotas sin interés de $663,33 · 18 meses sin intereses de $5,592.76 · 12 cuotas fijas x $100
      `{n} ${KIND}${SURE} ${KIND}(?:${FREE},? )?(?:de|por|x|a)_{from}_{m}${NOT_TIME}`,
      `{n} ${KIND}${SURE}_${KIND}(?:${FREE})?_:?_{M}`,
      `{n} ${KIND}${PARTS} ${KIND}(?:${FREE},? )?(?:de|por|x)_{from}_{M}`,
      // 6x de $1.500,00 · 18x $ 102,72 sin interés
      `{n}_[x×] (?:${FREE} )?de_{M}`,
      `{n}_[x×]_{M}_(?:[(]|,)?_${FREE}`,
      `{n}_[x×] ${FREE} (?:de )?{M}`,
      // $100 al mes durante 12 meses · 24 meses a 41 €/mes
      `{from}_{M}_${MONTHLY}_[(,]?_(?:durante|en|x|por|a)?_{n}_${PARTS}`,
      `{n} ${PARTS} (?:${FREE} )?(?:desde|a|de|por)?_{M}_${MONTHLY}`,
    ],
    // 15.833,25 en 12 cuotas may be the whole price as well.
    weak: [
      '{n}_[x×]_{M}',
      `{m}_(?:al mes )?en_{n} ${KIND}${SURE}`,
      `{M}_[x×]_{n}(?:_(?:meses|cuotas))?(?!_[x×])`,
    ],
    monthly: [
      `{from}_{M}_(?:/_| al | por )mes(?:es)?`,
      `(?<![0-9] )(?:cuotas|mensualidad(?:es)?|pagos mensuales)…(?:desde|a partir de|de)_{M}`,
    ],
    counts: [
      `(?![0-9]{1,2} en ){list}_(?:[x×]|${KIND}${PARTS}) ${FREE}`,
      `(?![0-9]{1,2} en ){list} ${KIND}${SURE}(?!_de (?:entrega|[0-9]))`,
      `{range} ${KIND}(?:${SURE}|meses ${FREE})`,
      `{n}_(?:[x×]|${KIND}${PARTS}) ${KIND}${FREE}`,
      String.raw`(?:pag|financi|divid|abon)\p{L}{1,8}…(?:en|a|hasta) {n}_(?:[x×]|${KIND}${PARTS})(?! (?:de |antes|despu))`,
      `{n} ${KIND}${SURE}(?!_de (?:entrega|[0-9]))`,
    ],
    firsts: [`(?:primera? (?:pago|cuota|plazo)|pagas? hoy|pagando hoy)(?: de)?_:?_{first}`],
    options: ['^{n}_(?:cuotas|meses|pagos|plazos|x)$'],
  },
  cost: {
    free: FREE,
    costly: 'con inter[eé]s(?:es)?|con recargo|m[aá]s inter[eé]s(?:es)?',
    annual: [
      String.raw`(?:tin_:?_\d{1,2}(?:[.,]\d{1,2})?_%_[,y·–-]?_)?(?:tae|cfta?|cftea|cat)(?: de| del| desde)?_:?_{p}`,
      '(?:tin|tea|tna|inter[eé]s anual|tasa anual)(?: de| del| desde)?_:?_{p}',
      '{p} (?:de )?(?:tae|tin|cftea?|tea|tna|anual)',
    ],
    perPeriod: ['{p} mensual', '(?:inter[eé]s|tasa) mensual(?: de| del)?_:?_{p}'],
    total: ['{p} de recargo', 'recargo(?: de| del)?_:?_{p}'],
    open: ['{p} de inter[eé]s(?:es)?', 'inter[eé]s(?:es)?(?: de| del)?_:?_{p}'],
    feeTotal: [
      `(?<!sin )(?:coste|costo|comisi[oó]n|gastos|intereses)(?: total)?(?: (?:de|del|por|de la) (?:cr[eé]dito|financiaci[oó]n|apertura|gesti[oó]n|servicio))?_(?:de|:)_{fee}`,
      'incluye {fee} de (?:intereses|comisi[oó]n|gastos|coste)',
    ],
    feePerPeriod: [`{fee} de (?:comisi[oó]n|gastos|coste) (?:por|al|en cada) (?:cuota|mes|plazo|pago)`],
  },
  limits: [
    `${ORDER}…(?:de|entre|desde)_{min}_(?:a|y|hasta|[–—-])_{max}`,
    `${ORDER}…(?:superior(?:es)? a|desde|a partir de|de m[aá]s de|mayor(?:es)? (?:a|de|que)|m[ií]nim[oa]s?(?: de)?|m[ií]nim[oa] es(?: de)?)_:?_{min}`,
    `${ORDER}…(?:inferior(?:es)? a|hasta|de menos de|menor(?:es)? (?:a|de|que)|m[aá]xim[oa]s?(?: de)?)_:?_{max}`,
    `m[ií]nimo (?:de compra )?(?:de )?_:?_{min}`,
    '^(?:disponible )?(?:desde|a partir de)_{min}$',
    '^(?:disponible )?hasta_{max}$',
  ],
  talk: {
    installments: String.raw`cuotas|a plazos|en (?:\d{1,2}|tres|cuatro) plazos|mensualidades|meses sin inter[eé]s(?:es)?|sin inter[eé]s(?:es)?|financiaci[oó]n|financia(?:r|lo|miento)?|msi|paga (?:despu[eé]s|a plazos)|pago (?:fraccionado|aplazado)`,
    deferred: String.raw`pag(?:a|ar|o|ue)s? (?:en|a|dentro de|a los) \d{1,2} d[ií]as|pag(?:a|ar|ue) (?:el mes que viene|el pr[oó]ximo mes|a fin de mes)|[jd][+]\d{2}`,
    rent: 'alquiler|alquilar|alquila|arrendamiento|renting|leasing',
    existing:
      'mis cuotas|(?:cuotas?|saldo|pagos?) (?:pendientes?|vencid[ao]s?|pagad[ao]s?)|pr[oó]xim[oa] (?:cuota|vencimiento)|fecha de vencimiento|estado de cuenta|amortizaci[oó]n|historial de pagos|tu pr[eé]stamo|deuda',
    other:
      'suscripci[oó]n(?:es)?|suscr[ií]bete|hipotecas?|hipotecario|p[oó]liza|seguro de (?:vida|coche|auto|hogar|salud)|donaci[oó]n(?:es)?|donar|don[aá]|socios?|permanencia|plan (?:m[oó]vil|de datos)|tarifas? m[oó]vil(?:es)?|fibra [oó]ptica|portabilidad|cancela cuando quieras|prueba gratis|membres[ií]a|matr[ií]cula|meses de garant[ií]a|por usuario|facturad[oa] (?:anual|mensual)mente',
    storeCard:
      'tarjeta (?:de (?:la |nuestra )?tienda|propia|departamental|cliente|club)|con tu tarjeta de tienda',
    example: 'ejemplo|c[oó]mo funciona|preguntas frecuentes|simulaci[oó]n',
  },
  messages: [
    {
      class: 'limit',
      words:
        '(?:l[ií]mite|cupo|cr[eé]dito) (?:insuficiente|superado|excedido|agotado)|supera tu (?:l[ií]mite|cupo)',
    },
    {
      class: 'amount',
      words:
        '(?:importe|monto|compra|pedido) (?:m[ií]nim|m[aá]xim)[oa]|(?:importe|monto|total) (?:inferior|superior|no (?:admitido|v[aá]lido)|demasiado (?:bajo|alto))|no (?:alcanza|llega) (?:a |al )?(?:el )?m[ií]nimo|supera el (?:importe |monto )?m[aá]ximo',
    },
    {
      class: 'not_eligible',
      words:
        'no (?:cumples?|cumple con|re[uú]nes?) (?:con )?los requisitos|no (?:eres|es) (?:elegible|apto)|solicitud (?:rechazada|denegada)|no (?:ha sido )?aprobad[oa]',
    },
    { class: 'maintenance', words: '(?:en|por) mantenimiento|mantenimiento programado' },
    {
      class: 'provider_gone',
      words:
        'ya no (?:est[aá] disponible|ofrece(?:mos)?|acepta(?:mos)?)|dej[oó] de (?:ofrecer|estar)|descontinuad[oa]',
    },
    { class: 'policy', words: 'normativa|regulaci[oó]n|no disponible en tu (?:pa[ií]s|regi[oó]n|zona)' },
    {
      class: 'generic_error',
      words:
        'algo (?:ha salido|sali[oó]) mal|int[eé]nta(?:lo)? (?:de nuevo|m[aá]s tarde)|ha ocurrido un error|ocurri[oó] un error|temporalmente no disponible',
    },
  ],
  refuses:
    'inferior|superior|supera|no (?:alcanza|llega|admitid[oa]|v[aá]lido)|demasiado|menor (?:a|que|al)|mayor (?:a|que|al)',
  unavailable:
    'no disponible|no est[aá] disponible|no (?:se )?puede(?:s)? (?:usar|utilizar)|no admitid[oa]|no aplica|deshabilitad[oa]',
  page: {
    buy: '(?:añadir|agregar|a[nñ]ade|sumar) (?:a la (?:cesta|bolsa)|al carr(?:ito|o))|comprar(?: ahora| ya)?|compr[aá] ahora|reservar|lo quiero',
    pay: '(?:realizar|confirmar|enviar|hacer) (?:el |mi |tu )?(?:pedido|pago|compra)|finalizar (?:el )?(?:pedido|pago)|pagar(?: ahora)?|confirmar y pagar|continuar (?:al|con el) pago',
    cart: 'iniciar (?:la )?compra|tramitar (?:el )?pedido|finalizar (?:la )?compra|ir a pagar|continuar (?:con la )?compra|pasar por caja',
    total: 'total(?: a pagar| del pedido| de la compra| estimado)?|importe total|subtotal|a pagar',
    soldOut:
      'agotad[oa]s?|sin (?:stock|existencias)|fuera de stock|av[ií]same cuando|no disponible temporalmente',
    loading: 'cargando|espere (?:un|por)|un momento,? por favor',
    blocked: 'acceso denegado|no eres un robot|verifica que eres humano',
    login: 'inicia(?:r)? sesi[oó]n para|identif[ií]cate para|ingres[aá] a tu cuenta',
    signedIn: 'cerrar sesi[oó]n|mis (?:pedidos|compras)',
  },
  methods: {
    'credit-card': 'número de (?:la )?tarjeta|tarjetas? (?:de cr[eé]dito|bancarias?)',
    'debit-card': 'tarjetas? de d[eé]bito',
    transfer: 'transferencias?(?: bancaria)?|dep[oó]sito bancario|pse|spei',
    'cash-on-delivery': 'contra ?-?(?:reembolso|entrega)|pago al recibir',
    bizum: 'bizum',
    oxxo: 'oxxo',
    'cash-voucher': 'rapipago|pago ?f[aá]cil|efecty|pagoefectivo|baloto|servipag|webpay',
    'gift-card': 'tarjeta (?:de )?regalo',
  },
};
