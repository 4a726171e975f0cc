/** Chinese has no space between its characters: one left by a word put where an amount may stand is taken out. */
export function closeUp(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}”，。]) (?=[\p{Script=Han}“])/gu, '');
}
