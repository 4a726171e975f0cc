import { parseSync, Visitor } from 'vite';
import type { ESTree } from 'vite';
import type { Project } from '../project';

/** A regular expression the product ships, and the file it stands in. */
export interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** A `new RegExp(…)` (or `RegExp(…)`): its pattern is known only once it ran. */
export interface Construction {
  readonly place: string;
  readonly line: number;
  /** What it is made of, with "key" in every gap; null when that is not written there. */
  readonly sketch: string | null;
}

/** Regular expressions as written, and the places where one is put together. */
export function writtenPatterns(project: Project): {
  readonly literals: readonly Pattern[];
  readonly constructions: readonly Construction[];
} {
  const literals: Pattern[] = [];
  const constructions: Construction[] = [];
  for (const [place, text] of project) {
    const constructed = ({
      callee,
      start,
      arguments: [first],
    }: ESTree.NewExpression | ESTree.CallExpression): void => {
      if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return;
      constructions.push({ place, line: text.slice(0, start).split('\n').length, sketch: sketchOf(first) });
    };
    new Visitor({
      Literal(node) {
        if ('regex' in node && node.regex)
          literals.push({ place, source: node.regex.pattern, flags: node.regex.flags });
      },
      NewExpression: constructed,
      CallExpression: constructed,
    }).visit(parseSync(place, text).program);
  }
  return { literals, constructions };
}

function sketchOf(argument: ESTree.Argument | undefined): string | null {
  if (argument?.type === 'Literal' && typeof argument.value === 'string') return argument.value;
  const [template, raw] =
    argument?.type === 'TaggedTemplateExpression' ? [argument.quasi, true] : [argument, false];
  if (template?.type !== 'TemplateLiteral') return null;
  return template.quasis.map(({ value }) => (raw ? value.raw : value.cooked)).join('key');
}
