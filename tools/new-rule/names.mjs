/** `mi-installments` -> `miInstallments`, `163` -> `the163`: a name TypeScript takes. */
export function constantOf(name) {
  const camel = name.replaceAll(/[-.]+([a-z\d])/g, (_, letter) => letter.toUpperCase());
  return /^\d/.test(camel) ? `the${camel}` : camel;
}

/** `mi-installments` -> `Mi Installments`: a first guess at an English name. */
export function titleOf(name) {
  return name
    .split(/[-.]/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(' ');
}

/** Text as it may stand between two tags. */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
