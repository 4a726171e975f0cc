import type { Language } from '../text/language';
import { en } from './en';
import { zh } from './zh';

/** Every language whose offers the product can read. */
export const languages: readonly Language[] = [en, zh];
