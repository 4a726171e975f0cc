/** What changed on the page since the last look. */
export interface Changes {
  /** Too much to follow one by one: the page is walked anew. */
  readonly all: boolean;
  /** Elements that came. */
  readonly added: ReadonlySet<Element>;
  /** Elements whose own text or list of children changed. */
  readonly touched: ReadonlySet<Element>;
}

/** Gathers changes between two looks. */
export interface ChangeLog {
  add(element: Element): void;
  touch(element: Element): void;
  /** The page was rebuilt. */
  rebuild(): void;
  /** What was gathered; begins anew. */
  take(): Changes;
}

/** More parts than this are not followed one by one (performance facts, 2.3, 7). */
const MOST = 512;

export function changeLog(): ChangeLog {
  let all = true;
  let added = new Set<Element>();
  let touched = new Set<Element>();
  const keep = (set: Set<Element>, element: Element) => {
    if (all) return;
    set.add(element);
    if (added.size + touched.size > MOST) all = true;
  };
  return {
    add: (element) => keep(added, element),
    touch: (element) => keep(touched, element),
    rebuild: () => {
      all = true;
    },
    take() {
      const taken = { all, added, touched };
      [all, added, touched] = [false, new Set(), new Set()];
      return taken;
    },
  };
}
