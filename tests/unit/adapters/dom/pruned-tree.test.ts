import { assert, asyncProperty, array, constantFrom, nat, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { Branch } from '@/lib/adapters/dom/descend';
import { ALL_KNOWLEDGE } from '@/lib/core/reading/all-knowledge';
import { pageWindow } from '../../pages/page-window';
import { openPage } from '../../pages/read-page';

const WORDS = { ...ALL_KNOWLEDGE, rules: [] };
const PARTS = [
  '<p>花呗分期</p>',
  '<p>甲</p>',
  '<ul><li>3期</li><li>乙</li></ul>',
  '<div><i>丙</i></div>',
  '<p><b>免息</b>丁</p>',
];
const shape = (branch: Branch | null): string =>
  branch === null ? '-' : `${branch.element.localName}(${branch.children.map(shape).join(',')})`;
const load = async () => {
  await pageWindow();
  return Promise.all([
    import('@/lib/adapters/dom/page-ground'),
    import('@/lib/adapters/dom/changes'),
    import('@/lib/adapters/dom/page-changes'),
  ]);
};

function drain<T>(work: Generator<void, T>, each: () => void = () => undefined): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    each();
  }
}

test('what is kept and brought up to date is what a walk over the whole page finds', async () => {
  const [{ pageGround }, { changeLog }, { watchPage }] = await load();
  const deed = tuple(constantFrom('add', 'remove', 'write'), nat(), constantFrom(...PARTS));
  await assert(
    asyncProperty(array(array(deed, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), async (batches) => {
      const top = await openPage(
        `<html><body><main>${PARTS.join('')}</main></body></html>`,
        'https://shop.example/',
      );
      const [ground, log, end] = [pageGround(top, WORDS), changeLog(), new AbortController()];
      watchPage({ top, ground, log }, () => undefined, end.signal);
      drain(ground.refresh(log.take()));
      for (const batch of batches) {
        for (const [what, where, part] of batch) {
          const all = [...top.querySelectorAll('main, main *')];
          const element = all[where % all.length];
          if (what === 'add') element?.insertAdjacentHTML('beforeend', part);
          else if (what === 'write' && element && element.children.length === 0)
            element.textContent = part.includes('花') ? '分期' : '戊';
          else if (element?.localName !== 'main') element?.remove();
        }
        await new Promise((resolve) => setTimeout(resolve, 0));
        drain(ground.refresh(log.take()));
        const whole = pageGround(top, WORDS);
        drain(whole.refresh(changeLog().take()));
        expect(shape(ground.tree.root)).toBe(shape(whole.tree.root));
      }
      end.abort();
    }),
    { numRuns: 60 },
  );
});

test('asks at most one element between two looks at the clock', async () => {
  const [{ pageGround }, { changeLog }] = await load();
  const top = await openPage(
    `<html><body>${'<div><p>甲</p><p>花呗分期</p></div>'.repeat(300)}</body></html>`,
    'https://shop.example/',
  );
  const ground = pageGround(top, WORDS);
  let steps = 0;
  const { nodes } = drain(ground.refresh(changeLog().take()), () => {
    steps += 1;
  });
  expect(nodes).toBeGreaterThan(600);
  expect(steps).toBeGreaterThanOrEqual(nodes);
});
