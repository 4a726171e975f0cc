import { storage } from 'wxt/utils/storage';
import type { AccountMarker } from '../../app/ports/account';
import { inTurn } from './in-turn';

const saltItem = storage.defineItem<string | null>('local:accountSalt', { fallback: null, version: 1 });
const SALT = /^[0-9a-f]{64}$/;
const turn = inTurn();

/**
 * The first 64 bits of HMAC-SHA-256 (RFC 2104) over store and label, keyed by a chance number of this profile: markers
 * of two stores or two profiles have nothing in common, and no list of names gives a marker away. Only the background
 * makes markers, one after the other, so that the number is made once.
 */
export const accountMarker: AccountMarker = async (store, label) => {
  const key = await turn(saltKey);
  const said = new TextEncoder().encode(`${store}\n${label}`);
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, said)).subarray(0, 8));
};

async function saltKey(): Promise<CryptoKey> {
  const kept = await saltItem.getValue();
  const salt = kept !== null && SALT.test(kept) ? kept : await newSalt();
  const bytes = Uint8Array.from(salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

async function newSalt(): Promise<string> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(32)));
  await saltItem.setValue(salt);
  return salt;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
