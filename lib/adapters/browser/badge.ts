import { browser } from 'wxt/browser';
import type { Badge, BadgeSign } from '../../app/ports';
import { catalogueOf, currentLanguage } from './i18n';
import { badgeShown, newsUnseen } from './settings';

/** A sign a person can tell apart without its colour. */
const SIGNS: Readonly<Record<BadgeSign, { readonly text: string; readonly color: string }>> = {
  offered: { text: '✓', color: '#1a7f37' },
  disabled: { text: '!', color: '#9a6700' },
  absent: { text: '×', color: '#b3261e' },
  unknown: { text: '?', color: '#5f6368' },
  reading: { text: '…', color: '#5f6368' },
  none: { text: '', color: '#5f6368' },
};

/** Takes a tab's own text back, in both browsers; their types know strings only. */
const NO_TEXT = null as unknown as string;

const WORDS = {
  offered: 'status_offered',
  disabled: 'status_disabled',
  absent: 'status_absent',
  unknown: 'status_unknown',
  reading: 'popup_waiting',
} as const satisfies Partial<Record<BadgeSign, keyof ReturnType<typeof catalogueOf>>>;

/** The toolbar button's sign and tooltip for one tab. A tab closed meanwhile is no error. */
export const badge: Badge = {
  async show(tab, sign) {
    const { text, color } = SIGNS[sign];
    // A tab without a sign of its own shows the toolbar-wide one.
    const shown = (await badgeShown.getValue()) && text !== '' ? text : NO_TEXT;
    const title = await tooltip(sign);
    await Promise.allSettled([
      browser.action.setBadgeText({ tabId: tab, text: shown }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color }),
      browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  },
};

const NEWS = { text: '•', color: '#0b57d0' };

/** The toolbar-wide sign, on tabs that have none of their own: there is news nobody has looked at yet. */
export async function showNewsSign(): Promise<void> {
  const isNews = (await newsUnseen.getValue()) && (await badgeShown.getValue());
  const words = catalogueOf(await currentLanguage());
  const name = words.extensionName.message;
  await Promise.allSettled([
    browser.action.setBadgeText({ text: isNews ? NEWS.text : '' }),
    browser.action.setBadgeBackgroundColor({ color: NEWS.color }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title: isNews ? `${name} · ${words.badge_news.message}` : name }),
  ]);
}

/** The sign in words, in the language chosen inside the extension. */
async function tooltip(sign: BadgeSign): Promise<string> {
  const words = catalogueOf(await currentLanguage());
  const name = words.extensionName.message;
  return sign === 'none' ? name : `${name} · ${words[WORDS[sign]].message}`;
}
