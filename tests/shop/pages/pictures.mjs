// @ts-check
/**
 * A product's picture, drawn here so that the shop needs no file and no request.
 *
 * @param {import('../data/catalogue.mjs').Product} product
 * @param {number} size
 */
export function picture({ kind, tint, name }, size) {
  return `<svg viewBox="0 0 200 200" width="${size}" height="${size}" role="img" aria-label="${name}">${shapes[kind](tint)}</svg>`;
}

/** @type {Record<import('../data/catalogue.mjs').Product['kind'], (tint: string) => string>} */
const shapes = {
  phone: (tint) =>
    `<rect x="38" y="14" width="80" height="172" rx="14" fill="${tint}"/><rect x="48" y="26" width="60" height="52" rx="12" fill="#0004"/><circle cx="64" cy="42" r="9" fill="#dfe6f5"/><circle cx="92" cy="42" r="9" fill="#dfe6f5"/><circle cx="78" cy="64" r="9" fill="#dfe6f5"/><rect x="92" y="24" width="76" height="162" rx="13" fill="#161a2b"/><rect x="97" y="30" width="66" height="150" rx="9" fill="${tint}" opacity=".75"/><path d="M97 150c20-30 42 6 66-24v45a9 9 0 0 1-9 9h-48a9 9 0 0 1-9-9z" fill="#fff3"/>`,
  tablet: (tint) =>
    `<rect x="18" y="34" width="164" height="132" rx="13" fill="#1b1e2b"/><rect x="26" y="42" width="148" height="116" rx="7" fill="${tint}"/><path d="M26 130c40-44 84 12 148-40v61a7 7 0 0 1-7 7H33a7 7 0 0 1-7-7z" fill="#fff4"/>`,
  tv: (tint) =>
    `<rect x="8" y="40" width="184" height="108" rx="5" fill="#14161f"/><rect x="13" y="45" width="174" height="98" fill="${tint}"/><circle cx="140" cy="78" r="17" fill="#ffcf7d"/><path d="M13 128l48-42 34 28 30-22 62 41v10H13z" fill="#0005"/><path d="M62 148l-10 16m86-16l10 16" stroke="#14161f" stroke-width="6" stroke-linecap="round"/>`,
  earphones: (tint) =>
    `<rect x="42" y="104" width="116" height="70" rx="26" fill="${tint}"/><rect x="42" y="104" width="116" height="26" rx="13" fill="#fff5"/><circle cx="76" cy="58" r="21" fill="${tint}"/><rect x="80" y="58" width="13" height="44" rx="6" fill="${tint}"/><circle cx="124" cy="58" r="21" fill="${tint}"/><rect x="107" y="58" width="13" height="44" rx="6" fill="${tint}"/><circle cx="69" cy="56" r="8" fill="#0004"/><circle cx="131" cy="56" r="8" fill="#0004"/>`,
  headphones: (tint) =>
    `<path d="M36 118V96a64 64 0 0 1 128 0v22" fill="none" stroke="${tint}" stroke-width="13"/><rect x="22" y="104" width="38" height="66" rx="17" fill="${tint}"/><rect x="140" y="104" width="38" height="66" rx="17" fill="${tint}"/><rect x="50" y="112" width="13" height="50" rx="6" fill="#0005"/><rect x="137" y="112" width="13" height="50" rx="6" fill="#0005"/>`,
};
