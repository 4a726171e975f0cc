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

export async function closedPanel(page: Page): Promise<ClosedPanel> {
  const session = await page.context().newCDPSession(page);
  const box = (selector: string) => call<Box | null>(session, BOX, selector);
  return {
    box,
    text: () => call<string>(session, 'function () { return this.textContent ?? "" }', ''),
    copy: () => call(session, COPY, ''),
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

async function call<T>(session: CDPSession, functionDeclaration: string, argument: string): Promise<T> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findClosed(root);
  if (!shadow) throw new Error('There is no closed shadow root in the page.');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration,
    returnByValue: true,
    arguments: [{ value: argument }],
    ...(object.objectId ? { objectId: object.objectId } : {}),
  });
  return result.value as T;
}

function findClosed(node: Node): Node | null {
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = child.shadowRootType === 'closed' ? child : findClosed(child);
    if (found) return found;
  }
  return null;
}
