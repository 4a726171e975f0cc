import { browser } from 'wxt/browser';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';
import { language as setting } from './settings';
import type { Language } from './settings';

/** The browser's own message lookup follows the browser only; a switch inside the extension needs this loader. */
type Spoken = Exclude<Language, 'auto'>;

/** The message file of a language; the same files localise the manifest. */
export function catalogueOf(language: Spoken): typeof en {
  return language === 'en' ? en : zh;
}

/** The language to speak: the setting, or, when it is "auto", Chinese for any Chinese browser, else English. */
export function resolveLanguage(chosen: Language, browserLanguage: string): Spoken {
  if (chosen !== 'auto') return chosen;
  return /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en';
}

/** The language to speak now. */
export async function currentLanguage(): Promise<Spoken> {
  return resolveLanguage(await setting.getValue(), browser.i18n.getUILanguage());
}

/** Calls back at every change of the setting, from whatever surface it came. Returns how to stop. */
export function watchLanguage(onChange: (language: Spoken) => void): () => void {
  return setting.watch((chosen) => onChange(resolveLanguage(chosen, browser.i18n.getUILanguage())));
}
