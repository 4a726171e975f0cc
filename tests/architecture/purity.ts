import { parseSync, Visitor } from 'vite';
import type { Project } from './project';

const OUTSIDE: Readonly<Record<string, string>> = {
  document: 'the page',
  window: 'the page',
  location: 'the page',
  navigator: 'the browser',
  browser: 'the browser',
  chrome: 'the browser',
  indexedDB: 'a database',
  localStorage: 'a database',
  sessionStorage: 'a database',
  fetch: 'the network',
  crypto: 'randomness',
  performance: 'the clock',
  setTimeout: 'the clock',
  setInterval: 'the clock',
  requestAnimationFrame: 'the clock',
};

/** Uses of page, browser, database, clock or chance in lib/core, each as a sentence. */
export function impurities(project: Project): string[] {
  return [...project]
    .filter(([place]) => place.startsWith('lib/core/'))
    .flatMap(([place, text]) =>
      outsideUses(place, text).map(
        ({ written, what }) =>
          `${place} uses ${written}: ${what}. lib/core is pure, so take the value as an argument.`,
      ),
    );
}

function outsideUses(place: string, text: string): { written: string; what: string }[] {
  const { program } = parseSync(place, text);
  const used = new Map<string, string>();
  const declared = new Set<string>();
  const use = (name: string): void => {
    const what = Object.hasOwn(OUTSIDE, name) ? OUTSIDE[name] : undefined;
    if (what) used.set(name, what);
  };
  new Visitor({
    // Any binding of the name in the file makes it a word of the file's own ("a maintenance window").
    VariableDeclarator: ({ id }) => names(id).forEach((name) => declared.add(name)),
    FunctionDeclaration: ({ params }) => params.flatMap(names).forEach((name) => declared.add(name)),
    FunctionExpression: ({ params }) => params.flatMap(names).forEach((name) => declared.add(name)),
    ArrowFunctionExpression: ({ params }) => params.flatMap(names).forEach((name) => declared.add(name)),
    MemberExpression(node) {
      if (node.object.type !== 'Identifier') return;
      const written = `${node.object.name}.${node.property.type === 'Identifier' ? node.property.name : '…'}`;
      if (written === 'Date.now') used.set(written, 'the clock');
      else if (written === 'Math.random') used.set(written, 'randomness');
      else use(node.object.name);
    },
    CallExpression({ callee }) {
      if (callee.type === 'Identifier') use(callee.name);
      if (callee.type === 'Identifier' && callee.name === 'Date') used.set('Date()', 'the clock');
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        used.set('new Date()', 'the clock');
    },
  }).visit(program);
  return [...used].filter(([name]) => !declared.has(name)).map(([written, what]) => ({ written, what }));
}

/** The names a binding pattern gives; the parser's many pattern types are read as plain objects. */
function names(pattern: unknown): string[] {
  if (typeof pattern !== 'object' || pattern === null) return [];
  if (Array.isArray(pattern)) return pattern.flatMap(names);
  const node = pattern as Record<string, unknown>;
  if (node['type'] === 'Identifier' && typeof node['name'] === 'string') return [node['name']];
  return ['left', 'argument', 'elements', 'properties', 'value', 'parameter'].flatMap((key) =>
    names(node[key]),
  );
}
