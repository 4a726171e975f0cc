import { browser } from 'wxt/browser';
import type { OriginAccess } from '../../app/ports/watches';

/** Permissions for single origins. */
export const originAccess: OriginAccess = {
  has: (url) => browser.permissions.contains({ origins: [originPattern(url)] }),
};

/** The pattern of an address's origin; patterns know no ports. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
