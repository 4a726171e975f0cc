import type { Language } from '../text/language';
import { ar } from './ar';
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { tr } from './tr';
import { zh } from './zh';

/** Every language whose offers the product can read. */
export const languages: readonly Language[] = [en, ar, cs, de, es, fr, id, it, ja, ko, nl, pl, pt, tr, zh];
