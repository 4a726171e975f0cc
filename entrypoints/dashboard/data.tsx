export function Data(_: { readonly now: string }) {
  return null;
}
