import { expect, test, vi } from 'vitest';
import type { Look } from '@/lib/adapters/dom/follow-page';
import { knowledgeFor } from '@/lib/core/reading/all-knowledge';
import { pageWindow } from '../../pages/page-window';
import { openPage } from '../../pages/read-page';

const PAGE = `<html><body><main><h1>Lampe</h1><p class="price">120,00 €</p>
<p>12 monatliche Raten zu je 10,00 €</p><button>In den Warenkorb</button></main></body></html>`;
const PACE = { quiet: 5, earliest: 20, still: 10, latest: 400 };

/** Follows the page for a second, in these languages: what was told, and which languages were missed. */
async function follow(languages: readonly string[]) {
  const view = await pageWindow();
  vi.stubGlobal('addEventListener', view.addEventListener.bind(view));
  const { followPage } = await import('@/lib/adapters/dom/follow-page');
  const top = await openPage(PAGE, 'https://lampen.example/p/1');
  Object.defineProperty(top, 'readyState', { configurable: true, value: 'complete' });
  Object.defineProperty(top, 'hidden', { configurable: true, value: false });
  const end = new AbortController();
  const looks: Look[] = [];
  const lacks = vi.fn<(languages: readonly string[]) => void>();
  const known = knowledgeFor('lampen.example', languages);
  followPage(top, known, (look) => looks.push(look), end.signal, { pace: PACE, lacks });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  end.abort();
  vi.unstubAllGlobals();
  return { looks, lacks };
}

test('a page in a language that is not there yet is told nothing of, and the language is asked for', async () => {
  const { looks, lacks } = await follow(['en']);
  expect(looks).toEqual([]);
  expect(lacks).toHaveBeenCalledWith(['en', 'de']);
});

test('with the language there, the page is told', async () => {
  const { looks, lacks } = await follow(['en', 'de']);
  expect(lacks).not.toHaveBeenCalled();
  expect(looks.at(-1)?.reading.status).toBe('offered');
});
