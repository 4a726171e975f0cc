/**
 * HTML as a document that runs no script, loads nothing and is part of no page. The browser parses it as the answer to
 * a request for it: our content policy allows no policy for trusted types, which DOMParser would need.
 */
export function parsePage(html: string): Promise<Document> {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  return new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('load', () =>
      request.responseXML ? resolve(request.responseXML) : reject(new Error('The page is no HTML.')),
    );
    request.addEventListener('error', () => reject(new Error('The browser could not parse the page.')));
    request.send();
  }).finally(() => URL.revokeObjectURL(address));
}
