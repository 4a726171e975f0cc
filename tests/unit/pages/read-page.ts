import type { Rule } from '@/lib/core/reading/rules/rule';
import type { Reading } from '@/lib/core/reading/reading';
import type { Snapshot } from '@/lib/core/reading/snapshot';
import { pageWindow } from './page-window';

/** A page as the adapter and the judge read it, without a browser. */
export interface ReadPage {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
}

/** Puts a page into the window, at its address, and runs its scripts. */
export async function openPage(html: string, url: string): Promise<Document> {
  const view = await pageWindow();
  const { happyDOM } = view as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(url);
  const parsed = new view.DOMParser().parseFromString(html, 'text/html');
  const { documentElement } = view.document;
  for (const name of documentElement.getAttributeNames()) documentElement.removeAttribute(name);
  for (const { name, value } of parsed.documentElement.attributes) documentElement.setAttribute(name, value);
  documentElement.innerHTML = parsed.documentElement.innerHTML;
  attachDeclared(view.document);
  for (const script of view.document.querySelectorAll('script:not([src])')) {
    if (/json|template/.test(script.getAttribute('type') ?? '')) continue;
    // oxlint-disable-next-line typescript/no-implied-eval -- our own pages' own scripts
    new Function('document', 'window', script.textContent ?? '')(view.document, view);
  }
  return view.document;
}

/** Shadow roots that markup declares: browsers attach them while they parse. */
function attachDeclared(scope: Document | ShadowRoot): void {
  for (const template of scope.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const mode = template.getAttribute('shadowrootmode') === 'closed' ? 'closed' : 'open';
    const root = template.parentElement?.attachShadow({ mode });
    if (!root) continue;
    root.innerHTML = template.innerHTML;
    template.remove();
    attachDeclared(root);
  }
}

/** Reads a page once it is as still as it gets. `status` is what its server answered. */
export async function readPage(
  html: string,
  url: string,
  { rules, status = 200 }: { readonly rules?: readonly Rule[]; readonly status?: number } = {},
): Promise<ReadPage> {
  const top = await openPage(html, url);
  const [{ pageGround }, { changeLog }, { takeSnapshot }, { judge }, { knowledgeFor }] = await Promise.all([
    import('@/lib/adapters/dom/page-ground'),
    import('@/lib/adapters/dom/changes'),
    import('@/lib/adapters/dom/snapshot'),
    import('@/lib/core/reading/judge'),
    import('@/lib/core/reading/all-knowledge'),
  ]);
  const all = knowledgeFor(top.location.hostname);
  const knowledge = { ...all, rules: [...(rules ?? []), ...all.rules] };
  const snapshot = await takeSnapshot({
    top,
    ground: pageGround(top, rules ? { ...all, rules } : all),
    changes: changeLog().take(),
    at: new Date().toISOString(),
    settled: () => true,
  });
  const told = { ...snapshot, httpStatus: status };
  return { snapshot: told, reading: judge(told, knowledge) };
}
