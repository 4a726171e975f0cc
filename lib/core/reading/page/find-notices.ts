import type { Notice } from '../reading';
import { messageClass } from '../text/reasons';
import type { Placed } from './regions';
import { announcedEnd } from '../text/announced-end';
import { snippet } from '../text/text';
import type { Tongue } from '../text/tongue';

/** The service a notice must speak of, so that an address database "升级" is not taken for a maintenance. */
const SERVICE =
  /分期|免息|白条|花呗|支付|付款|信贷|贷款|收银|pay|checkout|instal|credit|pago|pagamento|paiement|zahl|raten|ödeme|bayar|betaal|plat[by]|płat/i;

/** What the store says about the paying service itself. Lowest places only, each text once. */
export function findNotices(placed: readonly Placed[], at: string, tongue: Tongue): Notice[] {
  const notices = placed.flatMap(({ node }) => {
    if (!node.visible || node.text === '' || node.text.length > 200) return [];
    const kind = noticeClass(node.text, tongue);
    if (!kind || node.children.some((child) => child.visible && noticeClass(child.text, tongue) === kind))
      return [];
    const endsAt = announcedEnd(node.text, at);
    return [{ class: kind, text: snippet(node.text), endsAt }];
  });
  return notices
    .filter(({ text }, index) => notices.findIndex((other) => other.text === text) === index)
    .slice(0, 5);
}

/** The class of a store's word on the paying service; null when the text is none. */
export function noticeClass(text: string, tongue: Tongue): Notice['class'] | null {
  const kind = messageClass(text, tongue);
  if (kind === null || kind === 'silent' || kind === 'amount') return null;
  if (kind === 'generic_error') return kind;
  return SERVICE.test(text) || tongue.brands.named(text).length > 0 ? kind : null;
}
