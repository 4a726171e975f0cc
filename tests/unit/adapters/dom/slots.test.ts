import { expect, test } from 'vitest';
import type { Rule } from '@/lib/core/reading/rules/rule';
import type { Slot } from '@/lib/core/reading/rules/slot';
import { readPage } from '../../pages/read-page';

const rule = (slot: Omit<Slot, 'id'>, more: Partial<Rule> = {}): Rule => ({
  id: 'testpay',
  version: 2,
  names: { 'zh-CN': '测试付', en: 'Testpay' },
  basis: [{ source: 'made up', as: 'unverified' }],
  slots: [{ id: 'box', ...slot }],
  check: ['none'],
  ...more,
});
const slotsOf = async (html: string, ...rules: Rule[]) =>
  (
    await readPage(`<!doctype html><html lang="en"><main>${html}</main>`, 'https://shop.example/p/1', {
      rules,
    })
  ).snapshot.slots;

test('reads through open and closed roots, and what a slot takes from outside', async () => {
  const [slot] = await slotsOf(
    `<pay-box amount="12000"><template shadowrootmode="closed"><b>4 payments of</b> <slot></slot><i style="display:none">24</i></template>$30.00</pay-box>`,
    rule({ box: 'pay-box', terms: { price: { attribute: 'amount', unit: 'minor' } } }),
  );
  expect(slot).toMatchObject({
    text: '4 payments of $30.00',
    visible: true,
    terms: { price: '12000', 'price.minor': '12000' },
    states: { empty: false, loading: false, disabled: false, limit: null },
  });
});

test('keeps every drawn box, and of the hidden ones the fullest', async () => {
  const slots = await slotsOf(
    `<p class="offer">one</p><p class="offer">two</p><div hidden><p class="offer"></p><p class="offer">kept</p></div>`,
    rule({ box: '.offer' }),
  );
  expect(slots.map(({ text, visible, rendered }) => [text, visible, rendered])).toEqual([
    ['one', true, true],
    ['two', true, true],
    ['kept', false, false],
  ]);
});

test('bars what stands where the rule says never, also across a root', async () => {
  const html = `<footer><x-host><template shadowrootmode="open"><p class="offer">ad</p></template></x-host></footer><p class="offer">real</p>`;
  for (const one of [
    rule({ box: '.offer', never: 'footer *' }),
    rule({ box: '.offer' }, { never: { inside: ['footer'] } }),
  ]) {
    const slots = await slotsOf(html, one);
    expect(slots.map(({ text, barred }) => [text, barred])).toEqual([
      ['real', undefined],
      ['ad', true],
    ]);
  }
});

test('tells options apart: state, sentence that closes them, plans by attribute', async () => {
  const [slot] = await slotsOf(
    `<ul id="pay"><li class="way"><input type="radio"><b>A</b><button aria-label="3x, 80.00" data-n="3">3x</button></li>
     <li class="way off"><input type="radio" disabled><b>B</b><em class="why">From $50</em></li>
     <li class="way"><input type="radio"><b>C</b><div style="display:none"><input type="radio" disabled></div></li></ul>`,
    rule({
      box: '#pay',
      option: '.way',
      states: { disabled: '.off', limit: '.why' },
      plan: { selector: 'button', within: 'option', attribute: 'aria-label', count: 'data-n' },
    }),
  );
  expect(slot?.options.map(({ disabled, limit, plans }) => ({ disabled, limit, plans }))).toEqual([
    {
      disabled: false,
      limit: null,
      plans: [{ amount: '3x, 80.00 | 3x', fee: '', count: '3', disabled: false }],
    },
    { disabled: true, limit: 'From $50', plans: [] },
    { disabled: false, limit: null, plans: [] },
  ]);
});

test('takes JSON from an attribute or a script, and a parameter from the frame’s address', async () => {
  const json = { rows: 'plans', script: 'payTable' };
  const [slot] = await slotsOf(
    `<div id="pay"><iframe src="https://pay.example/frame?amount=98.00&x=1" width="300" height="40"></iframe></div>
     <script>var other = {"payTableX": 1}; window.payTable = {"plans": [{"n": 3, "s": "}"}]};</script>`,
    rule({ box: '#pay', terms: { price: { parameter: 'amount', unit: 'major' }, json } }),
  );
  expect(slot).toMatchObject({
    terms: { price: '98.00' },
    json: '{"plans": [{"n": 3, "s": "}"}]}',
    frame: { address: 'https://pay.example/frame', width: 300, height: 40, text: null },
  });
});

test('stands in the tree as a node without text, at its place among the slots', async () => {
  const { snapshot } = await readPage(
    '<main><section class="outer">花呗分期<p class="inner">3期</p></section></main>',
    'https://shop.example/p/1',
    { rules: [rule({ box: '.outer' }), rule({ box: '.inner' }, { id: 'nested' })] },
  );
  const outer = snapshot.root.children[0]?.children[0];
  expect([outer?.slot, outer?.text, outer?.children[0]?.slot]).toEqual([0, '', 1]);
  expect(snapshot.slots.map(({ rule: name, text }) => [name, text])).toEqual([
    ['testpay/box', '花呗分期 | 3期 |'],
    ['nested/box', '3期'],
  ]);
});
