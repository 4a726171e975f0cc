import type { Language } from '../text/language';

const FREE =
  '(?:sans (?:aucuns? )?(?:frais|int[eé]r[eê]ts?|surco[uû]t)|0 ?(?:%|€) (?:de )?(?:frais|int[eé]r[eê]ts?)|taux (?:de )?0 ?%)';
const KIND = '(?:(?:[eé]gales|[eé]gaux|mensuel(?:le)?s|fixes) ){0,2}';
const SURE = '(?:[eé]ch[eé]ances?|mensualit[eé]s?|versements?)';
const PARTS = `(?:${SURE}|paiements?|fois|mois)`;
const MONTHLY = '(?:/_| par )mois';
const PAY = String.raw`(?:pa(?:y|ie)\p{L}{1,6}|r[eè]gl\p{L}{1,7}|financ\p{L}{1,8}|possible)`;
const OFTEN = '(?! (?:par (?:jour|semaine|mois|an)|plus|moins))';
const ORDER = '(?:achats?|commandes?|paniers?|montants?)';
const ABOVE =
  '(?:sup[eé]rieure?s?(?: ou [eé]g[a-z]{1,5})? à|à partir de|d[eè]s|de plus de|minimum(?: de)?|minimal(?: de)?)';
const BELOW =
  "(?:inf[eé]rieure?s?(?: ou [eé]g[a-z]{1,5})? à|jusqu['’]à|de moins de|maximum(?: de)?|maximal(?: de)?)";

/** Français: France, Belgium, Switzerland, Canada. */
export const fr: Language = {
  id: 'fr',
  script: 'latin',
  hint: String.raw`fois|mensualit|[eé]ch[eé]ance|versement|paiement|pa[iy]e|r[eè]gle|mois|puis|sans frais|\d\s?[x×]|[x×]\s?\d`,
  unnamed: 'store',
  numbers: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, dix: 10, douze: 12 },
  from: 'à partir de|d[eè]s|seulement',
  plan: {
    sentences: [
      // 1 x 50 € + 3 x 40 € · 151,35 € puis 2 x 150,00 € · apport de 100 € puis 10 mensualités de 90 €
      `1_[x×]_{first}_(?:[+]|et|,|puis)_{k}_[x×]_{m}`,
      `apport(?: initial)?(?: de|:)?_{down}_(?:[+]|,? ?puis|et|,)_{n}_(?:[x×]|fois|${KIND}${PARTS} ${KIND}de)_{m}`,
      `{first}_(?:aujourd['’]hui|maintenant|imm[eé]diatement)?_,?_(?:puis|et|et ensuite|suivis? de) {k}_(?:[x×]|fois|${PARTS} de)_{m}`,
      // 4 échéances de 7,50 € · 3 mensualités sans frais de 100 € · 4 versements sans intérêts de 9,00 $
      `{n} ${KIND}${SURE} ${KIND}(?:${FREE},? )?(?:de|à)_{from}_{m}(?!_(?:jours?|mois|%))`,
      `{n} ${KIND}(?:fois|paiements?|mois) ${KIND}(?:${FREE},? )?(?:de )?{M}`,
      // 3x 100 € sans frais · 12x, 82,50 € / mois · 45,90 € / mois pendant 24 mois · 128,65 € x4 mois
      `{n}_[x×] (?:${FREE} )?de_{M}`,
      `{n}_[x×]_{M}_[(,·-]?_${FREE}`,
      `{n}_(?:[x×]|${PARTS})_,?_(?:à|de)?_{from}_{M}_${MONTHLY}`,
      `{from}_{M}_${MONTHLY}_[(,]?_(?:pendant|sur|en|x|pour)?_{n}_(?:[x×]|${PARTS})`,
      `{M}_[x×]_{n}_(?:mois|fois|mensualit[eé]s)`,
    ],
    weak: [`{n}_[x×]_{M}`, `{M}_[x×]_{n}(?!_[x×])`],
    monthly: [
      `{from}_{M}_${MONTHLY}`,
      `(?<![0-9] )(?:mensualit[eé]s?|[eé]ch[eé]ances)…(?:à partir de|d[eè]s|de)_{M}`,
    ],
    counts: [
      `${PAY}…(?:en|jusqu['’]à) {list}_(?:[x×]|fois|${SURE})${OFTEN}`,
      `{list}_(?:[x×]|fois|${SURE}) (?:${FREE}|par (?:cb|carte)|oney)`,
      `{n}_(?:[x×]|${KIND}${PARTS})_[(,]?_${KIND}${FREE}`,
      `${PAY}…(?:en|jusqu['’]à) {n}_(?:[x×]|fois|${KIND}${PARTS})${OFTEN}`,
      `{n} ${KIND}(?:mensualit[eé]s|[eé]ch[eé]ances)(?! (?:de retard|impay))`,
    ],
    firsts: [
      `(?:1re|1[eè]re|1er|premi(?:er|[eè]re)) (?:[eé]ch[eé]ance|mensualit[eé]|versement|paiement)(?: de)?_:?_{first}`,
    ],
    options: ['^{n}_(?:x|fois|mois|mensualités|échéances)$'],
  },
  cost: {
    free: FREE,
    costly: 'avec (?:frais|int[eé]r[eê]ts)|frais inclus|frais en sus',
    annual: [
      '(?:taeg|taea|tap)(?: fixe)?(?: de)?_:?_{p}',
      '{p}_(?:de )?taeg',
      '(?:taux d[eé]biteur|taux annuel)(?: fixe)?(?: de)?_:?_{p}',
    ],
    perPeriod: ['{p} par mois', 'taux mensuel(?: de)?_:?_{p}'],
    total: ['{p} de frais(?: inclus)?', '(?<!sans )frais(?: de)?_:?_{p}'],
    open: ["{p} d['’]int[eé]r[eê]ts?", '(?<!sans )int[eé]r[eê]ts?(?: de)?_:?_{p}'],
    feeTotal: [
      '(?:dont )?co[uû]t(?: total)?(?: du)? (?:cr[eé]dit|financement)(?: de)?_:?_{fee}',
      '(?<!sans )frais(?: de (?:dossier|financement|service|gestion|paiement))?(?: de)?_:?_{fee}',
      "(?:dont )?{fee} (?:de |d['’])(?:frais|int[eé]r[eê]ts)(?: inclus)?(?! (?:de port|de livraison|par ))",
    ],
    feePerPeriod: ['{fee} de frais par (?:mensualit[eé]|mois|[eé]ch[eé]ance)'],
  },
  limits: [
    `${ORDER}…(?:de|entre|compris entre)_{min}_(?:à|et|[–—-])_{max}`,
    `${ORDER}…${ABOVE}_:?_{min}`,
    `${ORDER}…${BELOW}_:?_{max}`,
    '(?:fois|[0-9] ?x)…(?:d[eè]s|à partir de)_{min}',
    "minimum (?:d['’]achat|de commande)(?: de)?_:?_{min}",
    '^(?:disponible )?(?:à partir de|d[eè]s)_{min}$',
    "^(?:disponible )?jusqu['’]à_{max}$",
  ],
  talk: {
    installments: String.raw`en (?:\d{1,2}|plusieurs|trois|quatre) ?(?:x|fois)|\d ?(?:x|fois) sans frais|mensualit[eé]s?|facilit[eé]s de paiement|paiement (?:fractionn[eé]|[eé]chelonn[eé])|financement|cr[eé]dit à la consommation|frais inclus`,
    deferred: String.raw`(?:paie(?:ment)?|pay(?:er|ez)|r[eé]gl(?:er|ez)) (?:à|dans|sous|en) \d{1,2} jours|à payer le \d|[jm][+]\d{1,2}|pay(?:er|ez) (?:plus tard|le mois prochain)|paiement diff[eé]r[eé]`,
    rent: 'en location|location (?:longue|avec|mensuelle|courte)|à louer|louer|louez|loyers?|leasing',
    existing:
      'mes (?:[eé]ch[eé]ances|mensualit[eé]s)|prochaine (?:[eé]ch[eé]ance|mensualit[eé])|(?:[eé]ch[eé]ances?|mensualit[eé]s?) (?:de ce mois|à venir|pass[eé]es?|restantes?|impay[eé]es?|pay[eé]es?)|solde restant|reste à (?:payer|rembourser)|impay[eé]s?|pr[eê]t en cours|remboursement anticip[eé]',
    other: String.raw`abonnements?|abonnez-vous|sans engagement|engagement (?:de )?\d{1,2} mois|forfaits?|pr[eê]t immobilier|hypoth[eè]que|assurance (?:vie|auto|habitation|sant[eé]|emprunteur)|mutuelle|dons|faire un don|par utilisateur|essai gratuit|r[eé]siliable|mois de garantie|factur[eé] (?:annuel|mensuel)lement|cotisation|adh[eé]sion`,
    storeCard: 'carte (?:de (?:fid[eé]lit[eé]|cr[eé]dit (?:du )?magasin)|du magasin|privative|club)',
    example:
      'exemple|comment (?:ça|cela|ca) (?:marche|fonctionne)|foire aux questions|questions fr[eé]quentes|simul(?:ation|ateur|ez)',
  },
  messages: [
    {
      class: 'limit',
      words:
        '(?:plafond|limite|cr[eé]dit) (?:atteinte?|d[eé]pass[eé]e?|insuffisante?)|d[eé]passe votre (?:plafond|limite)',
    },
    {
      class: 'amount',
      words:
        "montant (?:minimum|minimal|maximum|maximal)|montant (?:est )?(?:trop (?:bas|faible|[eé]lev[eé])|inf[eé]rieur|sup[eé]rieur|non [eé]ligible)|(?:n['’]atteint pas|d[eé]passe) le (?:montant )?(?:minimum|maximum)",
    },
    {
      class: 'not_eligible',
      words:
        "(?:n['’][eê]tes|n['’]est) pas [eé]ligible|non [eé]ligible|demande (?:refus[eé]e|rejet[eé]e)|ne remplissez pas",
    },
    { class: 'maintenance', words: '(?:en|pour) maintenance|maintenance (?:programm[eé]e|en cours)' },
    {
      class: 'provider_gone',
      words: "(?:n['’]est|ne sont) plus (?:disponible|propos[eé]e?|accept[eé]e?)s?|ne propos(?:e|ons) plus",
    },
    { class: 'policy', words: 'r[eé]glementation|(?:non|in)disponible dans votre (?:pays|r[eé]gion)' },
    {
      class: 'generic_error',
      words:
        "une erreur (?:est survenue|s['’]est produite)|r[eé]essayez|r[eé]essayer plus tard|temporairement indisponible",
    },
  ],
  refuses: "inf[eé]rieur|sup[eé]rieur|trop|d[eé]passe|n['’]atteint pas|non [eé]ligible",
  unavailable:
    'indisponible|non disponible|pas disponible|ne peut (?:pas )?[eê]tre utilis[eé]e?|non (?:pris en charge|accept[eé]e?)|d[eé]sactiv[eé]e?',
  page: {
    buy: "ajouter (?:au|à mon|à votre) panier|acheter(?: maintenant)?|j['’]ach[eè]te|pr[eé]commander|r[eé]server|commander maintenant",
    pay: '(?:passer|confirmer|valider|payer) (?:la |ma |votre )?commande|commander(?: et payer)?|payer(?: maintenant)?|valider (?:et payer|mon paiement)|proc[eé]der au paiement',
    cart: '(?:valider|finaliser) (?:mon|le|votre|ma|la) (?:panier|commande)|passer (?:à la caisse|(?:la |ma )?commande)',
    total: 'total(?: à payer| ttc| de la commande| g[eé]n[eé]ral)?|montant total|sous-total|(?:net )?à payer',
    soldOut:
      'rupture de stock|en rupture|[eé]puis[eé]e?|victime de son succ[eè]s|pr[eé]venez-moi|temporairement indisponible',
    loading: 'chargement|veuillez patienter',
    blocked: "acc[eè]s refus[eé]|v[eé]rifi(?:er|ez) que vous [eê]tes humain|n['’][eê]tes pas un robot",
    login: '(?:connectez|identifiez)-vous pour|connexion requise|r[eé]serv[eé] aux membres',
    signedIn: 'd[eé]connexion|se d[eé]connecter|mes commandes',
  },
  methods: {
    'credit-card': 'numéro de (?:la )?carte|cartes? (?:bancaires?|bleue|de cr[eé]dit)|par cb',
    transfer: 'virement(?: bancaire)?|pr[eé]l[eè]vement',
    cheque: 'ch[eè]ques?',
    'cash-on-delivery': 'contre[ -]remboursement|paiement à la livraison',
    'gift-card': 'cartes? cadeaux?',
    bancontact: 'bancontact',
  },
};
