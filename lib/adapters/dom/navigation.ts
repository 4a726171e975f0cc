interface NavigationEvents extends EventTarget {
  readonly currentEntry?: { readonly url: string | null };
}

/** Same-document navigation to another address; the fragment and the query alone do not make another page. */
export function onNavigation(top: Document, moved: () => void, signal: AbortSignal): void {
  let address = top.location.pathname;
  const check = () => {
    if (top.location.pathname === address) return;
    address = top.location.pathname;
    moved();
  };
  const { navigation } = globalThis as { navigation?: NavigationEvents };
  navigation?.addEventListener('currententrychange', check, { signal });
  addEventListener('popstate', check, { signal });
}
