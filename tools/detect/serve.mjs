import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xht': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Answers exactly `url` from the file, its origin from `root` if given; all else is blocked, and leads nowhere. */
export async function serveCase(page, { url, file, root }) {
  const address = new URL(url);
  address.hash = '';
  await page.route('**/*', async (route) => {
    const request = route.request();
    const asked = new URL(request.url());
    if (asked.href === address.href) return route.fulfill(answerOf(file, true));
    // A page that sends its visitor on stays where it is: the case is about this page.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame())
      return route.fulfill({ status: 204 });
    const found = root && asked.origin === address.origin ? inFolder(root, asked.pathname) : null;
    return found ? route.fulfill(answerOf(found, false)) : route.abort('blockedbyclient');
  });
}

function inFolder(root, pathname) {
  const file = path.join(path.resolve(root), path.normalize(decodeURIComponent(pathname)));
  const inside = file.startsWith(path.resolve(root) + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

/**
 * Bytes that are UTF-8 are served as UTF-8, whatever an old meta element says: shops re-save pages and forget it.
 * Other bytes go out without a charset, so that the page's own declaration (GBK, Big5) decides.
 */
function answerOf(file, isPage) {
  const body = readFileSync(file);
  const type = TYPES[path.extname(file).toLowerCase()] ?? (isPage ? 'text/html' : 'application/octet-stream');
  const text = /^text\/|xhtml|json|javascript/.test(type);
  return { status: 200, contentType: text && isUtf8(body) ? `${type}; charset=utf-8` : type, body };
}

function isUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
