/** At most one look in this many ms, however busy the page is. */
const PAUSE = 400;

/** Calls back after the page's layout may have changed: scrolled, resized, animated, rebuilt. Returns how to stop. */
export function watchLayout(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (document.visibilityState === 'visible') onChange();
    }, PAUSE);
  };
  const ends = new AbortController();
  const options = { capture: true, passive: true, signal: ends.signal };
  for (const type of ['scrollend', 'transitionend', 'animationend', 'load'])
    document.addEventListener(type, later, options);
  for (const type of ['resize', 'pageshow', 'focus']) addEventListener(type, later, options);
  document.addEventListener('visibilitychange', later, options);
  const resized = new ResizeObserver(later);
  resized.observe(document.documentElement);
  if (document.body) resized.observe(document.body);
  const rebuilt = new MutationObserver(later);
  rebuilt.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });
  return () => {
    clearTimeout(timer);
    ends.abort();
    resized.disconnect();
    rebuilt.disconnect();
  };
}
