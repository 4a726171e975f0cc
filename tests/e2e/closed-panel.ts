import type { CDPSession, Page } from '@playwright/test';

/** What Playwright cannot see and no page can: inside the panel's closed shadow root, by the debugger. */
export interface ClosedPanel {
  /** Window coordinates of the first match, or null when nothing is drawn there. */
  readonly box: (selector: string) => Promise<Box | null>;
  readonly text: () => Promise<string>;
  /** The panel's HTML and styles, to be looked at elsewhere. */
  readonly copy: () => Promise<{ readonly html: string; readonly css: string }>;
  /** Presses the first match as a person would: with the mouse, in the page. */
  readonly press: (selector: string) => Promise<void>;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Node {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly Node[];
  readonly children?: readonly Node[];
}

/** `holding` tells our roots apart where a page has two: what stands in the one that is meant. */
export async function closedPanel(page: Page, holding = '*'): Promise<ClosedPanel> {
  const session = await page.context().newCDPSession(page);
  const ask = <T>(declaration: string, argument: string) => call<T>(session, declaration, argument, holding);
  const box = (selector: string) => ask<Box | null>(BOX, selector);
  return {
    box,
    text: () => ask<string>('function () { return this.textContent ?? "" }', ''),
    copy: () => ask(COPY, ''),
    async press(selector) {
      const there = await box(selector);
      if (!there) throw new Error(`The panel shows no ${selector}.`);
      await page.mouse.click(there.x + there.width / 2, there.y + there.height / 2);
    },
  };
}

const BOX = `function (selector) {
  const found = this.querySelector(selector);
  if (!found || getComputedStyle(found).visibility === 'hidden') return null;
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x, y, width, height };
}`;

const COPY = `function () {
  const css = this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\\n');
  return { html: this.innerHTML, css };
}`;

async function call<T>(
  session: CDPSession,
  declaration: string,
  argument: string,
  holding: string,
): Promise<T> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const roots = closedIn(root);
  if (roots.length === 0) throw new Error('There is no closed shadow root in the page.');
  for (const { backendNodeId } of roots) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const on = (functionDeclaration: string, value: string) =>
      session.send('Runtime.callFunctionOn', {
        functionDeclaration,
        returnByValue: true,
        arguments: [{ value }],
        ...(object.objectId ? { objectId: object.objectId } : {}),
      });
    const held = await on('function (selector) { return this.querySelector(selector) !== null }', holding);
    if (held.result.value === true || roots.length === 1)
      return (await on(declaration, argument)).result.value as T;
  }
  throw new Error(`No closed shadow root holds ${holding}.`);
}

function closedIn(node: Node): Node[] {
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) =>
    child.shadowRootType === 'closed' ? [child] : closedIn(child),
  );
}
