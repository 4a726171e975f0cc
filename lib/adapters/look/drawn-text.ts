import { browser } from 'wxt/browser';
import type { PageText } from './parse-job';

const MOST_CHARACTERS = 200_000;

/** The main text a tab's page draws, a line for each block. Throws where the page may not be read. */
export async function drawnPageText(tab: number): Promise<PageText> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId: tab },
    // Travels into the page as its own source: it may use nothing from here.
    func: (most: number) => {
      const places = ['main', '[role="main"]', 'article', 'body'];
      const texts = places.map((place) => document.querySelector<HTMLElement>(place)?.innerText.trim() ?? '');
      const lang = document.documentElement.getAttribute('lang');
      return {
        text: (texts.find((text) => text !== '') ?? '').slice(0, most),
        lang: lang === '' ? null : lang,
      };
    },
    args: [MOST_CHARACTERS],
  });
  return answer?.result ?? { text: '', lang: null };
}

/** Whether the tab's page can be read, and is one: its type, or null for the browser's own error page. */
export async function pageTypeOf(tab: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => document.contentType,
    });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}
