import { expect, test } from 'vitest';
import { openPage } from '../../pages/read-page';

const SR = 'style="position:absolute;width:1px;height:1px;overflow:hidden"';

test.each<[what: string, html: string, text: string]>([
  ['raised cents', '<p>$<span>102</span><span class="amount__cents">72</span></p>', '$102⁷²'],
  ['a class that merely ends so', '<p>$<span>102</span><span class="percents">72</span></p>', '$102 | 72'],
  ['a footnote', '<p>免息<sup>2</sup></p>', '免息²'],
  [
    'words for screen readers',
    `<p>$9<span aria-hidden="true">/mo.</span><span ${SR}>per month</span></p>`,
    '$9/mo.',
  ],
  ['hidden parts', '<p>3期<span style="display:none">免息</span><i hidden>6期</i></p>', '3期'],
  [
    'pictures and controls',
    '<p><img alt="PayPal"><button aria-label="Learn more"></button></p>',
    'PayPal Learn more',
  ],
  [
    'a pressed input',
    '<p><input type="submit" value="立即购买"><input type="text" value="3期"></p>',
    '立即购买',
  ],
  ['cells', '<table><tr><td>3期</td><td>¥30</td></tr></table>', '3期 | ¥30'],
  [
    'cells by style',
    '<p><span style="display:table-cell">3</span><span style="display:table-cell">30</span></p>',
    '3 | 30',
  ],
  ['a drawing', '<p><svg aria-label="Klarna"></svg></p>', 'Klarna'],
])('%s', async (_, html, text) => {
  const top = await openPage(`<!doctype html><html><body>${html}</body></html>`, 'https://shop.example/');
  const [{ drawnText }, { newLook }] = await Promise.all([
    import('@/lib/adapters/dom/element-text'),
    import('@/lib/adapters/dom/per-look'),
  ]);
  newLook();
  const [part] = top.body.children;
  expect(part && drawnText(part).replace(/^[| ]+|[| ]+$/g, '')).toBe(text);
});
