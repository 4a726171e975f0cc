import type { Provider } from '../providers/provider';
import { providers } from '../providers';

/** A provider named in text, with where. */
export interface NamedProvider {
  readonly id: string;
  /** The words the page used. */
  readonly label: string;
  readonly start: number;
}

const words = providers
  .flatMap((provider) => provider.words.map((word) => ({ word, provider })))
  .toSorted((a, b) => b.word.length - a.word.length);

/** Literal words of all providers, longest first, for the gate and for matching. */
export const PROVIDER_WORDS: readonly string[] = words.map(({ word }) => word);

const byWord = new Map(words.map(({ word, provider }) => [word, provider]));
const byCode = new Map<string, Provider>(
  providers.flatMap((provider) => provider.codes.map((code) => [code, provider] as const)),
);
const WORD = new RegExp(PROVIDER_WORDS.join('|'), 'g');

/** Providers named in text, in order, each once. "招商银行信用卡分期" is the bank, not `card` besides. */
export function providersIn(text: string): NamedProvider[] {
  const found = new Map<string, NamedProvider>();
  for (const match of text.matchAll(WORD)) {
    const provider = byWord.get(match[0]);
    if (provider && !found.has(provider.id)) {
      found.set(provider.id, { id: provider.id, label: match[0], start: match.index });
    }
  }
  const bank = [...found.keys()].some((id) => id.startsWith('card:'));
  return [...found.values()].filter(({ id }) => id !== 'card' || !bank).toSorted((a, b) => a.start - b.start);
}

/** The provider whose code is among an element's tokens; null when none is, or two disagree. */
export function providerOfCodes(codes: readonly string[]): Provider | null {
  const found = new Set(codes.flatMap((code) => byCode.get(code) ?? []));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** Words before 分期 that name a thing, not a brand. */
const NO_BRAND =
  /(?:信用卡|银行卡|付款|支付|订单|商品|可|能|支持|选择|使用|享|免息|期|按|去|我的|全部|其他|更多|不|暂|开通|在线|购机)$/;

/** A store's own plan by a name the product does not know ("星河分期"): provider `store`, labelled as printed. */
export function ownBrandIn(text: string): NamedProvider | null {
  const match =
    /(?:^|[\s|、:])(?<brand>[\p{Script=Han}A-Za-z0-9]{2,6})分期(?!付款|支付|购|数|期|方案|方式|说明|服务|手续费|费|利率|乐|总|详情|计划|金额)/u.exec(
      text,
    );
  const brand = match?.groups?.['brand'];
  if (!match || !brand || NO_BRAND.test(brand) || providersIn(`${brand}分期`).length > 0) return null;
  return { id: 'store', label: `${brand}分期`, start: match.index };
}

/** The provider's name as the page prints it in full: "招商银行信用卡分期" rather than "招商银行". */
export function printedLabel(text: string, label: string): string {
  const rest = text.slice(text.indexOf(label) + label.length);
  return text.includes(label) ? label + (/^(?:信用卡|银行卡)?分期/.exec(rest)?.[0] ?? '') : label;
}
