/** Second-level labels that are sold like a top level ("com.cn"): there the store's own name is one label deeper. */
const SHARED: ReadonlySet<string> = new Set(
  (
    'com.cn net.cn org.cn gov.cn edu.cn ac.cn com.hk net.hk org.hk com.tw net.tw org.tw idv.tw com.mo ' +
    'co.jp ne.jp or.jp co.kr or.kr co.uk org.uk me.uk com.au net.au org.au co.nz co.in com.br com.mx ' +
    'com.ar com.co com.tr com.sg com.my com.ph com.vn co.th co.id co.za co.il com.sa com.eg com.ua'
  ).split(' '),
);

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * The store behind a host name: its registrable domain, which is also a built-in store's id. Addresses and one-label
 * hosts ("localhost") stay whole; a port is never part of it. The full public suffix list is 250 kB; a missed
 * suffix only files a few shops under one name.
 */
export function storeOf(host: string): string {
  const name = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  const labels = name.split('.');
  if (name.startsWith('[') || IPV4.test(name) || labels.length < 3) return name;
  return labels.slice(SHARED.has(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}
