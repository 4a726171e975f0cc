import type { PageKind } from '../reading';

const ADDRESS: readonly { readonly kind: PageKind; readonly path: RegExp }[] = [
  { kind: 'listing', path: /\/(?:list|search|category|catalog|channel|collections?|c|s)(?:[/.]|$)/i },
  {
    kind: 'cart',
    path: /\/(?:shopping-?)?(?:cart|basket|bag|warenkorb|panier|carrello|carrito|carrinho|cesta|sepet|koszyk|kosik|winkelwagen|keranjang)(?:[/.]|$)/i,
  },
  {
    kind: 'checkout',
    path: /\/(?:checkouts?|cashier|settle(?:ment)?|confirm|pay(?:ment|type)?s?|selectpaytype|trade\/buy|kasse|caisse|odeme|kassa|zahlung)(?:[-/.]|$)/i,
  },
  {
    kind: 'product',
    path: /\/(?:item|product|goods|detail|p|dp|commodity|produkt|produit|producto|produto|prodotto|urun|produk|itm|pd)s?(?:[-/.]|detail|$)|\/\d{5,}\.html$/i,
  },
];

/** What kind of page a path speaks of; null when it does not tell. */
export function kindByAddress(pathname: string): PageKind | null {
  return ADDRESS.find(({ path }) => path.test(pathname))?.kind ?? null;
}
