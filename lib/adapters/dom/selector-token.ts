/** The simple selector by which the elements of a selector are looked up fastest. */
export interface Token {
  readonly by: 'id' | 'class' | 'tag' | 'selector';
  readonly name: string;
}

/** Elements of these names are many on every page: an attribute beside the name is the better handle. */
const COMMON = new Set(
  'div span p a li ul ol td tr th table img input button label section article b i em strong'.split(' '),
);

/** One token for each selector of a list: that of the rightmost element it speaks of. */
export function tokensOfSelector(list: string): readonly Token[] {
  return splitAt(list, ',').map((selector) => {
    const compound = rightmost(selector.trim());
    const name = (pattern: RegExp) => pattern.exec(bare(compound))?.[1];
    const id = name(/#([\w-]+)/);
    if (id !== undefined) return { by: 'id', name: id };
    const tag = name(/^([a-z][\w-]*)/i)?.toLowerCase();
    if (tag?.includes('-')) return { by: 'tag', name: tag };
    const token = name(/\.([\w-]+)/);
    if (token !== undefined) return { by: 'class', name: token };
    if (tag !== undefined && (!COMMON.has(tag) || compound === tag)) return { by: 'tag', name: tag };
    return { by: 'selector', name: compound };
  });
}

/** The last compound of a complex selector: what stands after its last combinator. */
function rightmost(selector: string): string {
  let depth = 0;
  let from = 0;
  for (let at = 0; at < selector.length; at += 1) {
    const mark = selector.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === '(' || mark === '[') depth += 1;
    else if (mark === ')' || mark === ']') depth -= 1;
    else if (depth === 0 && /[\s>+~]/.test(mark)) from = at + 1;
  }
  return selector.slice(from);
}

/** Without what stands in brackets: names there are conditions, not handles. */
function bare(compound: string): string {
  let text = compound.replace(/\[[^\]]*\]/g, '');
  for (let shorter = ''; shorter !== text;) [text, shorter] = [text.replace(/\([^()]*\)/g, ''), text];
  return text.replace(/:[a-z-]+/gi, '');
}

function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === '(' || mark === '[') depth += 1;
    else if (mark === ')' || mark === ']') depth -= 1;
    else if (mark === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].filter((part) => part.trim() !== '');
}
