import { constantOf, escaped, titleOf } from './names.mjs';

/** Why these arguments give no provider; null when they do. */
export function providerProblem({ id, word, code, zh, en }) {
  if (id.startsWith('card:'))
    return 'Banks whose cards pay in instalments are lines of lib/core/reading/providers/cards.ts. Add one there.';
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id) || id.length > 40)
    return `"${id}" is no provider id. Write the brand's own name in a-z, 0-9 and "-", as in "example-pay"; a store is made with "npm run new-store".`;
  if (['store', 'card', 'index'].includes(id))
    return `"${id}" has a meaning of its own here. Choose another id.`;
  if (word.some((one) => one.trim() === '')) return '--word may not be empty.';
  const strange = code.find((one) => !/^[^\sA-Z]+$/.test(one));
  if (strange !== undefined)
    return `--code takes a code in lower case without spaces, as in "example_pay", not "${strange}".`;
  if ([zh, en].some((name) => name?.trim() === '')) return 'A name may not be empty. Leave --zh or --en out.';
  return null;
}

/** What a new provider is made of: its names and codes, and a checkout that offers it. */
export function providerFiles({ id, word, code, zh, en }) {
  const constant = constantOf(id);
  const name = en ?? titleOf(id);
  const words = [...new Set(word.length > 0 ? word : [zh ?? name])];
  const codes = [...new Set(code.length > 0 ? code : [id.replaceAll('-', '_')])];
  const rule = {
    id,
    version: 2,
    names: { 'zh-CN': zh ?? name, en: name },
    basis: [{ source: 'not seen yet', as: 'unverified' }],
    brand: { words, alone: null, codes },
    slots: [],
    check: [`${id}/checkout`],
  };
  return {
    folder: 'lib/core/reading/providers',
    list: 'providers',
    constant,
    file: id,
    rule: `import type { Rule } from '../rules/rule';

export const ${constant}: Rule = ${JSON.stringify(rule)};
`,
    pages: pagesOf(id, rule),
    clash: (known) => nameTaken([...words, ...codes], known),
    next: [
      `Check words and codes in lib/core/reading/providers/${id}.ts against real pages (rules/rule.ts explains every field; words of everyday language are "weak").`,
      'Say in "basis" what each was taken from, and how far that goes: page, code, docs, user or unverified.',
      `Make tests/pages/${id}/checkout.html look like a real one: its class names, invented contents. Add one that must not be read as an offer.`,
      'Run "npm test -- types lint format unit build end-to-end".',
    ],
  };
}

/** A word or code names one provider, or it would name none. */
function nameTaken(names, known) {
  for (const { id, brand } of known) {
    const theirs = [brand.words, brand.weak, brand.codes]
      .flatMap((list) => list ?? [])
      .map((name) => name.toLowerCase());
    const name = names.find((own) => theirs.includes(own.toLowerCase()));
    if (name !== undefined) return `"${name}" names ${id} already. Give another with --word or --code.`;
  }
  return null;
}

function pagesOf(id, { brand }) {
  const html = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>收银台</title></head>
<body>
<main><h1>收银台</h1><p>应付金额：<b>¥1200.00</b></p>
<ul class="ways">
<li><label><input type="radio" name="way" value="wxpay">微信支付</label></li>
<li><label><input type="radio" name="way" value="alipay">支付宝</label></li>
<li><label><input type="radio" name="way" value="${brand.codes[0]}">${escaped(brand.words[0])} 分期付款</label><p>¥400.00 × 3期 免息</p></li>
</ul><button>确认支付</button></main>
</body>
</html>
`;
  const expected = {
    url: 'https://pay.example.com/cashier',
    status: 'offered',
    kind: 'checkout',
    price: '1200.00',
    offers: { [id]: { status: 'offered', plans: [[3, '400.00']] } },
  };
  return [
    [`tests/pages/${id}/checkout.html`, html],
    [`tests/pages/${id}/checkout.json`, JSON.stringify(expected)],
  ];
}
