export function Watches(_: { readonly now: string }) {
  return null;
}
