/** Turns the shop into a single-page application: the address changes at once, the content 300 ms later. */
const SWAP_MS = 300;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || link.origin !== location.origin || link.getAttribute('href').startsWith('#')) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  void show(link.href);
});
addEventListener('popstate', () => void show(location.href));

async function show(address) {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  setTimeout(() => {
    if (location.href !== address) return;
    document.title = page.title;
    document.getElementById('main').innerHTML = page.getElementById('main').innerHTML;
    scrollTo(0, 0);
    // A module runs once per address, so a page drawn again needs a fresh one.
    if (document.getElementById('payment')) void import(`/client/cashier.js?drawn=${Date.now()}`);
  }, SWAP_MS);
}
