import type { Sheet } from '@/lib/core/plans/sheet/sheet';
import type { Tongue } from '../ui/create-words';

/** Nothing entered yet. */
export function newSheet(language: Tongue): Sheet {
  return { thing: '', price: null, currency: language === 'zh-CN' ? 'CNY' : 'USD', rows: [] };
}
