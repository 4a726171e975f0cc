import { attributeNamesOf, attributeOf, tagOf, within } from './native';

const NAMED = ['id', 'class', 'name', 'value', 'for'];
const LONGEST = 40;

/** Lower-case tokens by which markup names things: id, classes, name, value, data attributes, picture files. */
export function codesOf(element: Element): string[] {
  const own = attributeNamesOf(element)
    .filter((name) => NAMED.includes(name) || name.startsWith('data-'))
    .flatMap((name) => tokensOf(attributeOf(element, name) ?? ''));
  const source = tagOf(element) === 'img' ? fileTokens(attributeOf(element, 'src') ?? '') : [];
  return [...new Set([...own, ...source])];
}

/** Codes of a small row: its own and those of the inputs and pictures in it, which often name the provider alone. */
export function rowCodes(element: Element): string[] {
  const parts = within(element, 'input,img', 8).flatMap(codesOf);
  return [...new Set([...codesOf(element), ...parts])];
}

export function tokensOf(value: string): string[] {
  if (value.length > 200) return [];
  return value
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => token !== '' && token.length <= LONGEST);
}

/** `…/payOnline_ant_huabei.png?v2` names "payonline_ant_huabei", "ant_huabei" and "huabei". */
export function fileTokens(address: string): string[] {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const file = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w{1,8}$/, '')
    .toLowerCase();
  if (file.length > 80) return [];
  const parts = file.split(/[_\-.]/);
  return parts.map((_, index) => file.slice(parts.slice(0, index).join('_').length + (index > 0 ? 1 : 0)));
}
