// How a server is protected: open to all who can reach it, or closed to those without an API key or a token.
import { isIP } from 'node:net';
import type { KeyRing } from './api-keys.ts';
import { AccessError } from './errors.ts';
import type { TokenVerifier } from './tokens.ts';

export interface Access {
  readonly keys?: KeyRing;
  readonly tokens?: TokenVerifier;
  /** Lets a server without keys and tokens listen on every address: whoever reaches it may read, load and delete. */
  readonly insecure?: boolean;
}

/** Closed as soon as there is a way to let somebody in. */
export const isClosed = ({ keys, tokens }: Access): boolean => keys !== undefined || tokens !== undefined;

/** Whether only this machine reaches the address that a server listens on. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/u, '$1').toLowerCase();
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

/** @throws AccessError for a server that would be open to the network */
export function requireProtection(host: string, access: Access): void {
  if (isLoopback(host) || isClosed(access) || access.insecure) return;
  throw new AccessError(
    `HOST is ${host}, and whoever reaches that address could read, load and delete. Set API_KEYS_FILE (npm run key makes a key), ` +
      'JWT_SECRET or JWT_JWKS_URI, or say --insecure if the network itself keeps strangers away.',
  );
}
