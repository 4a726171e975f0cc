import { attributeOf, textOf } from './native';

const LONGEST_SCRIPT = 200_000;
const MOST = 20;

/** What the page says it is: the types of its JSON-LD and its `og:type` (as `og:product`), lower case. */
export function declaredTypes(top: Document, scripts: readonly Element[]): string[] {
  const graph = scripts.slice(0, 8).flatMap((script) => {
    const text = textOf(script) ?? '';
    return text.length > LONGEST_SCRIPT
      ? []
      : [...text.matchAll(/"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"(\w{3,30})"/g)].map(([, type = '']) =>
          type.toLowerCase(),
        );
  });
  const og = top.querySelector('meta[property="og:type"]');
  const type = og ? (attributeOf(og, 'content') ?? '').toLowerCase().split('.')[0] : '';
  return [...new Set([...graph, ...(type ? [`og:${type.slice(0, 30)}`] : [])])].slice(0, MOST);
}
