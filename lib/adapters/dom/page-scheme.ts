/** Whether the page itself is dark: by the colour it paints, else by the scheme it declares. */
export function pageScheme(): 'light' | 'dark' {
  for (const element of [document.body, document.documentElement]) {
    if (!element) continue;
    const painted = luminance(getComputedStyle(element).backgroundColor);
    if (painted !== null) return painted < 0.35 ? 'dark' : 'light';
  }
  const declared = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  if (/\bdark\b/.test(declared) && (prefersDark || !/\blight\b/.test(declared))) return 'dark';
  return 'light';
}

/** Brightness 0 to 1 of a computed colour; null when it is mostly see-through or in another notation. */
function luminance(color: string): number | null {
  const parts = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(color);
  if (!parts || Number(parts[4] ?? 1) < 0.5) return null;
  return (0.2126 * Number(parts[1]) + 0.7152 * Number(parts[2]) + 0.0722 * Number(parts[3])) / 255;
}
