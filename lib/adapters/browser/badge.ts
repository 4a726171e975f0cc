import { browser } from 'wxt/browser';
import type { Badge, BadgeSign } from '../../app/ports';
import { badgeShown } from './settings';

/** A sign a person can tell apart without its colour. */
const SIGNS: Readonly<Record<BadgeSign, { readonly text: string; readonly color: string }>> = {
  offered: { text: '✓', color: '#1a7f37' },
  disabled: { text: '!', color: '#9a6700' },
  absent: { text: '×', color: '#b3261e' },
  unknown: { text: '?', color: '#5f6368' },
  reading: { text: '…', color: '#5f6368' },
  none: { text: '', color: '#5f6368' },
};

const TITLES: Readonly<Record<BadgeSign, string>> = {
  offered: 'Fenqi Radar · 分期雷达: 可分期 · installments offered',
  disabled: 'Fenqi Radar · 分期雷达: 分期暂不可用 · installments shown but not available',
  absent: 'Fenqi Radar · 分期雷达: 未见分期 · no installments here',
  unknown: 'Fenqi Radar · 分期雷达: 无法判断 · cannot tell',
  reading: 'Fenqi Radar · 分期雷达: 正在读取 · reading the page',
  none: 'Fenqi Radar · 分期雷达',
};

/** The toolbar button's sign and tooltip for one tab. A tab closed meanwhile is no error. */
export const badge: Badge = {
  async show(tab, sign) {
    const { text, color } = SIGNS[sign];
    const shown = (await badgeShown.getValue()) ? text : '';
    await Promise.allSettled([
      browser.action.setBadgeText({ tabId: tab, text: shown }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color }),
      browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
      browser.action.setTitle({ tabId: tab, title: TITLES[sign] }),
    ]);
  },
};
