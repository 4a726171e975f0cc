import { constantOf, escaped, titleOf } from './names.mjs';

const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]{0,62}[a-z\d])?\.){1,4}[a-z]{2,24}$/;

/** Why these arguments give no store; null when they do. */
export function storeProblem({ id, host, currency = 'CNY', locale = 'zh-CN', zh, en }) {
  if (id.includes('/') || id.includes(':'))
    return `"${id}" is an address. Give the domain alone, as in "example.com".`;
  if (!DOMAIN.test(id))
    return `"${id}" is no domain. Write it in lower case, as in "example.com"; a provider is made with "npm run new-provider".`;
  if (/^(?:www|m|item)\./.test(id))
    return `"${id}" is a host of ${id.slice(id.indexOf('.') + 1)}. Give that domain as the id, and this one as --host.`;
  const strange = host.find((one) => !DOMAIN.test(one));
  if (strange !== undefined)
    return `--host takes a host name in lower case, as in "shop.example.com", not "${strange}".`;
  if (!/^[A-Z]{3}$/.test(currency))
    return `--currency takes an ISO 4217 code, as in "CNY", not "${currency}".`;
  if (!isLocale(locale)) return `--locale takes a language tag, as in "zh-CN", not "${locale}".`;
  if ([zh, en].some((name) => name?.trim() === '')) return 'A name may not be empty. Leave --zh or --en out.';
  return null;
}

/** What a new store is made of: a rule that is honest about knowing nothing yet, and a page it reads. */
export function storeFiles({ id, host, currency = 'CNY', locale = 'zh-CN', zh, en }) {
  const label = id.split('.')[0];
  const constant = constantOf(label);
  const name = en ?? titleOf(label);
  const rule = {
    id,
    version: 2,
    names: { 'zh-CN': zh ?? name, en: name },
    currency,
    locale,
    basis: [{ source: 'not seen yet', as: 'unverified' }],
    where: {
      hosts: [id, ...host.filter((one) => one !== id && !one.endsWith(`.${id}`))],
      pages: [{ kind: 'product', path: '^/product/' }],
    },
    item: { price: [{ selector: '.product-price' }], name: ['h1'] },
    slots: [
      {
        id: 'product-plans',
        kinds: ['product'],
        box: '.product-installments',
        provider: { id: 'store' },
        plan: { within: 'option', selector: 'li' },
      },
    ],
    check: [`${id}/product`],
  };
  return {
    folder: 'lib/core/reading/stores',
    list: 'stores',
    constant,
    file: label,
    rule: `import type { Rule } from '../rules/rule';

/** Invented to begin with: replace every selector by what the store's pages really hold. */
export const ${constant}: Rule = ${JSON.stringify(rule)};
`,
    pages: pagesOf(id, rule),
    clash: (known) => hostTaken(rule.where.hosts, known),
    next: [
      `Put the real selectors into lib/core/reading/stores/${label}.ts (rules/rule.ts and rules/slot.ts explain every field).`,
      'Say in "basis" what each was taken from, and how far that goes: page, code, docs, user or unverified.',
      `Make tests/pages/${id}/product.html look like the store: its class names, invented contents. Add one that must not be read as an offer.`,
      'Run "npm test -- types lint format unit build end-to-end".',
    ],
  };
}

/** A host belongs to one store, or nobody could say which rule reads it. */
function hostTaken(hosts, known) {
  for (const { id, where } of known) {
    const host = hosts.find((own) =>
      where.hosts.some((one) => own === one || own.endsWith(`.${one}`) || one.endsWith(`.${own}`)),
    );
    if (host !== undefined)
      return `${host} is a host of ${id} already. Open that store's file, or name other hosts.`;
  }
  return null;
}

function pagesOf(id, { names, locale, currency }) {
  const chinese = locale.startsWith('zh');
  const plans = [3, 6].map((count) => [count, (1200 / count).toFixed(2)]);
  const said = ([count, each]) =>
    chinese ? `${each}元 × ${count}期 免息` : `${count} interest-free payments of ${currency} ${each}`;
  const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${escaped(names[chinese ? 'zh-CN' : 'en'])}</title></head>
<body>
<main><h1>N1</h1><p class="product-price">${chinese ? '1200.00元' : `${currency} 1200.00`}</p>
<div class="product-installments"><ul>
${plans.map((plan) => `<li>${said(plan)}</li>`).join('\n')}
</ul></div>
<button>${chinese ? '加入购物车' : 'Add to cart'}</button></main>
</body>
</html>
`;
  const expected = {
    url: `https://www.${id}/product/1`,
    status: 'offered',
    kind: 'product',
    price: '1200.00',
    offers: { store: { status: 'offered', plans } },
  };
  return [
    [`tests/pages/${id}/product.html`, html],
    [`tests/pages/${id}/product.json`, JSON.stringify(expected)],
  ];
}

function isLocale(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
