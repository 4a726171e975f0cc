import type { Language } from '../text/language';

const FREE =
  '(?:sem (?:juros|acr[eé]scimos?|taxas|custos?(?: extra)?|encargos)|s/ ?juros|(?:juros|taxa) (?:de )?0 ?%|0 ?% (?:de )?juros|juros zero)';
const COSTLY = '(?:com (?:juros|acr[eé]scimos?)|c/ ?juros)';
const ON_CARD = '(?:n[oa]s? |com )(?:o |seu )?(?:cart(?:[aã]o|[oõ]es)|cr[eé]dito)';
const KIND = '(?:(?:iguais|fixas|mensais|mensal) ){0,2}';
const SURE = '(?:parcelas|presta[cç][oõ]es|mensalidades)';
const PARTS = `(?:${SURE}|pagamentos|vezes|meses)`;
const TIMES = `(?:[x×]|vezes)`;
const MONTHLY = '(?:/_| ao | por )m[eê]s';
const ORDER = '(?:compras?|pedidos?|valor(?:es)?|encomendas?|carrinho|montantes?)';

/** Português: Brazil and Portugal. */
export const pt: Language = {
  id: 'pt',
  script: 'latin',
  hint: String.raw`parcel|presta[cç]|mensalidade|vezes|pagamento|meses|juros|pag[au]|divid|\d\s?[x×]|[x×]\s?\d|\/\s?m[eê]s|ao m[eê]s|por m[eê]s`,
  unnamed: 'card',
  numbers: { duas: 2, três: 3, tres: 3, quatro: 4, cinco: 5, seis: 6, dez: 10, doze: 12 },
  from: 'a partir de|desde|m[ií]nim[ao]s? de',
  plan: {
    sentences: [
      // 1x de R$ 50 + 3x de R$ 40 · entrada de R$ 100 + 5x de R$ 80 · 151,35 € e depois 2 x 150,00 €
      `1_[x×] ?(?:de)?_{first}_(?:[+]|e|,)_{k}_[x×] ?(?:de)?_{m}`,
      `entrada(?: de|:)?_{down}_(?:[+]|e|,)_(?:mais )?{n}_(?:[x×]|${PARTS}) ?(?:de)?_{m}`,
      `{down} de entrada_(?:[+]|e|,)_(?:mais )?{n}_(?:[x×]|${PARTS}) ?(?:de)?_{m}`,
      `{first}_,?_(?:e )?(?:depois|em seguida|mais)_:?_{k}_(?:[x×]|${PARTS} de)_{m}`,
      // 12x de R$ 329,99 s/ juros · 10x sem juros de R$ 99,90 · 10 parcelas de R$ 5 · 3 prestações sem juros de 20 €
      `{n}_${TIMES} (?:${FREE} )?de_{from}_{M}`,
      `{n}_${TIMES} de_{m}_(?:${FREE}|${COSTLY}|${ON_CARD})`,
      `{n} ${KIND}${SURE} ${KIND}(?:${FREE},? )?de_{from}_{m}(?!_(?:dias?|meses|anos?|%))`,
      `{n} ${KIND}(?:pagamentos|meses) ${KIND}(?:${FREE},? )?de_{from}_{M}`,
      `{n}_[x×]_{M}_[(,]?_(?:${FREE}|${COSTLY}|${ON_CARD})`,
      // R$ 100/mês por 12 meses · 24 meses a 41 €/mês
      `{from}_{M}_${MONTHLY}_[(,]?_(?:durante|em|x|por)?_{n}_(?:[x×]|${PARTS})`,
      `{n} ${PARTS} (?:${FREE} )?(?:a|de|por)?_{M}_${MONTHLY}`,
    ],
    // After a colon stands the whole: "em até 12x sem juros: R$ 200,04".
    weak: ['{n}_[x×]_{M}', `{n}_[x×] ${FREE} {M}`, `{M}_[x×]_{n}(?!_[x×])`],
    monthly: [
      `{from}_{M}_${MONTHLY}`,
      `(?<![0-9] )(?:parcelas|presta[cç][oõ]es|mensalidades?)…(?:a partir de|desde|de)_{M}`,
    ],
    counts: [
      `(?![0-9]{1,2} em ){list}_(?:${TIMES}|${KIND}${SURE}) (?:${FREE}|${ON_CARD})`,
      `(?![0-9]{1,2} em ){list} ${KIND}${SURE}(?!_de (?:terra|[0-9]))`,
      `{range}_(?:[x×]|${SURE})`,
      `{n}_(?:${TIMES}|${KIND}${PARTS})_[(,]?_(?:${FREE}|${COSTLY}|${ON_CARD})`,
      String.raw`(?:pag|parcel|divid|financi)\p{L}{1,9}…(?:em|at[eé])(?: at[eé])?_{n}_(?:${TIMES}|${PARTS})(?! (?:de|mais|menos))`,
      `(?:cart[aã]o|cr[eé]dito)…em(?: at[eé])? {n}_${TIMES}(?! (?:de|mais|menos))`,
      `{n} ${KIND}${SURE}(?!_de (?:terra|[0-9]))`,
    ],
    firsts: [`(?:primeir[ao] (?:parcela|presta[cç][aã]o|pagamento)|pag(?:a|ue) hoje)(?: de)?_:?_{first}`],
    options: ['^{n}_(?:x|vezes|parcelas|meses)$'],
  },
  cost: {
    free: FREE,
    costly: COSTLY,
    annual: [
      '(?:cet|taeg|tan|taxa anual)(?: de)?_:?_{p}(?!_(?:a[.]?m|ao m))',
      '{p} (?:taeg|tan|a[.]?a[.]?|ao ano)',
    ],
    perPeriod: ['{p}_(?:a[.]?m[.]?|ao m[eê]s|mensa(?:l|is))'],
    total: ['{p} de acr[eé]scimo', 'acr[eé]scimo(?: de)?_:?_{p}'],
    open: ['{p} de juros', '(?:juros|taxa)(?: de)?_:?_{p}'],
    feeTotal: [
      '(?<!sem |s/ ?)(?:custo|taxa|juros|comiss[aã]o|encargos)(?: total| totais)?(?: (?:do|de|da) (?:cr[eé]dito|servi[cç]o|financiamento))?_(?:de|:)_{fee}',
      'inclui {fee} de (?:juros|taxas?|encargos)',
    ],
    feePerPeriod: ['{fee} de (?:taxa|juros|encargos) por (?:parcela|m[eê]s|presta[cç][aã]o)'],
  },
  limits: [
    `${ORDER}…(?:de|entre)_{min}_(?:a|e|at[eé]|[–—-])_{max}`,
    `${ORDER}…(?:acima de|superior(?:es)? a|a partir de|maior(?:es)? que|m[ií]nim[oa]s?(?: [eé])?(?: de)?)_:?_{min}`,
    `${ORDER}…(?:abaixo de|inferior(?:es)? a|at[eé]|menor(?:es)? que|m[aá]xim[oa]s?(?: [eé])?(?: de)?)_:?_{max}`,
    'parcel(?:as?|amento) m[ií]nim[ao](?: [eé])?(?: de)?_:?_{min}',
    '^(?:dispon[ií]vel )?a partir de_{min}$',
    '^(?:dispon[ií]vel )?at[eé]_{max}$',
  ],
  talk: {
    installments: String.raw`sem juros|parcelad[oa]s?|parcelamento|parcele|parcelar|em (?:at[eé] )?\d{1,2} ?(?:x|vezes|parcelas)|a presta[cç][oõ]es|em presta[cç][oõ]es|credi[aá]rio|financiamento`,
    deferred: String.raw`pag(?:ue|a|ar) (?:em|daqui a|ap[oó]s) \d{1,2} dias|pag(?:ue|a) (?:no )?(?:pr[oó]ximo m[eê]s|m[eê]s que vem)`,
    rent: 'aluguel|alugar|alugue|aluguer|loca[cç][aã]o|leasing|renting',
    existing:
      'minhas parcelas|parcelas? (?:pagas?|pendentes?|vencidas?|em aberto|restantes?)|pr[oó]xim[oa] (?:parcela|vencimento)|data de vencimento|saldo devedor|fatura (?:atual|fechada)|hist[oó]rico de pagamentos|seu empr[eé]stimo|d[ií]vida',
    other:
      'assinaturas?|assine|hipoteca|cr[eé]dito habita[cç][aã]o|financiamento imobili[aá]rio|seguro de (?:vida|carro|auto|viagem)|ap[oó]lice|doa[cç](?:[aã]o|[oõ]es)|doar|doe|fideliza[cç][aã]o|plano (?:m[oó]vel|de dados|controle)|pr[eé]-pago|por usu[aá]rio|cobrado (?:anual|mensal)mente|cancele quando quiser|teste gr[aá]tis|matr[ií]cula|meses de garantia|cons[oó]rcio',
    storeCard: String.raw`cart[aã]o (?:da loja|pr[oó]prio|loja|exclusivo)|cart[aã]o de cr[eé]dito da loja|(?:n?o|com) (?!master)\p{L}{2,20}card|com o cart[aã]o (?!(?:de|do|da|sem|em|ou|no|na|via|por|pelo|até|para|com|visa|master\p{L}{0,6}|elo|hiper\p{L}{0,6}|amex|cr[eé]dito|d[eé]bito)(?!\p{L}))\p{L}{3,20}`,
    example: 'exemplo|como funciona|perguntas frequentes|simula[cç][aã]o|d[uú]vidas frequentes',
  },
  messages: [
    {
      class: 'limit',
      words: '(?:limite|cr[eé]dito) (?:insuficiente|excedido|indispon[ií]vel)|excede o seu limite',
    },
    {
      class: 'amount',
      words:
        '(?:valor|pedido|compra) (?:m[ií]nim|m[aá]xim)[oa]|valor (?:abaixo|acima|inferior|superior|n[aã]o (?:permitido|atingido)|muito (?:baixo|alto))|n[aã]o atinge o (?:valor )?m[ií]nimo|(?:excede|ultrapassa) o (?:valor )?m[aá]ximo',
    },
    {
      class: 'not_eligible',
      words:
        'n[aã]o (?:[eé] )?eleg[ií]vel|n[aã]o (?:atende|cumpre) (?:a)?os requisitos|n[aã]o (?:foi )?aprovad[oa]|cr[eé]dito (?:negado|recusado)',
    },
    { class: 'maintenance', words: '(?:em|para) manuten[cç][aã]o|manuten[cç][aã]o programada' },
    {
      class: 'provider_gone',
      words:
        'n[aã]o (?:est[aá] )?mais dispon[ií]vel|n[aã]o (?:oferecemos|aceitamos) mais|descontinuad[oa]|deixou de',
    },
    {
      class: 'policy',
      words: 'regulamenta[cç][aã]o|legisla[cç][aã]o|indispon[ií]vel (?:no seu pa[ií]s|na sua regi[aã]o)',
    },
    {
      class: 'generic_error',
      words: 'algo deu errado|tente (?:novamente|mais tarde)|ocorreu um erro|temporariamente indispon[ií]vel',
    },
  ],
  refuses:
    'abaixo|acima|inferior|superior|excede|ultrapassa|n[aã]o (?:atinge|permitido|atingido)|muito (?:baixo|alto)',
  unavailable:
    'indispon[ií]vel|n[aã]o (?:est[aá] )?dispon[ií]vel|n[aã]o (?:pode ser usad[oa]|aceit[oa]|se aplica)|desabilitad[oa]|desativad[oa]',
  page: {
    buy: '(?:adicionar|colocar|p[oô]r) (?:a|à|ao|na|no) (?:carrinho|sacola|cesto|cesta)|comprar(?: agora| j[aá])?|compre agora|reservar',
    pay: '(?:finalizar|concluir|confirmar|fechar|enviar) (?:o |a |meu |sua )?(?:pedido|compra|pagamento|encomenda)|pagar(?: agora)?|realizar pagamento',
    cart: '(?:ir para|continuar para) (?:o )?(?:checkout|pagamento)|finalizar (?:a )?compra|fechar (?:o )?pedido|continuar (?:a )?compra|prosseguir',
    total: 'total(?: a pagar| geral| do pedido| da compra)?|valor total|subtotal|a pagar|à vista',
    soldOut: 'esgotad[oa]s?|sem estoque|sem stock|produto indispon[ií]vel|avise-?me',
    loading: 'carregando|a carregar|aguarde',
    blocked: 'acesso negado|n[aã]o [eé] um rob[oôó]',
    login: 'fa[cç]a login para|entre (?:na sua conta|para continuar)|inicie (?:a )?sess[aã]o',
    signedIn: 'sair da conta|terminar sess[aã]o|(?:meus|minhas) (?:pedidos|compras|encomendas)',
  },
  methods: {
    pix: 'pix',
    boleto: 'boleto(?: banc[aá]rio)?',
    multibanco: 'multibanco|mb ?way',
    'credit-card': 'número do cartão|cart(?:[aã]o|[oõ]es) de cr[eé]dito',
    'debit-card': 'cart(?:[aã]o|[oõ]es) de d[eé]bito',
    transfer: 'transfer[eê]ncia(?: banc[aá]ria)?|d[eé]bito (?:online|em conta)',
    'cash-on-delivery': 'pagamento na entrega|[aà] cobran[cç]a|contra ?-?entrega',
    'gift-card': 'vale-?(?: ?presente)|cart[aã]o (?:presente|oferta)',
  },
};
