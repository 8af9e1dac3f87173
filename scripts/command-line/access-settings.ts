// The settings that say who may reach the server and do what.
import type { Logger } from 'pino';
import { type Access, requireProtection } from '../../src/api/access/access.ts';
import { KeyRing } from '../../src/api/access/api-keys.ts';
import { type TokenSettings, TokenVerifier } from '../../src/api/access/tokens.ts';
import { flag, type Given, isWebAddress, SettingsError, webAddress } from './setting-values.ts';

export interface AccessSettings {
  /** Lines of `name:role:hash`, from `npm run key`. */
  readonly keysFile: string | undefined;
  /** How JSON Web Tokens are verified; undefined if they are not taken. */
  readonly tokens: TokenSettings | undefined;
  readonly insecure: boolean;
  /** Undefined leaves it to the server. */
  readonly allowedHosts: readonly string[] | undefined;
  readonly corsOrigins: readonly string[];
}

/** HS256 asks for a key as long as its hash (RFC 7518, 3.2). */
const MIN_SECRET_BYTES = 32;
const DEFAULT_ROLE_CLAIM = 'role';

export const ACCESS_HELP = `\
  API_KEYS_FILE      closes the server to all without an API key of this file ('npm run key' makes keys)
  JWT_SECRET, JWT_JWKS_URI, JWT_ISSUER, JWT_AUDIENCE, JWT_ROLE_CLAIM
                     closes it to all without a JSON Web Token signed with the secret or a key of the address, of this issuer
                     and audience; the claim (${DEFAULT_ROLE_CLAIM}) holds reader, loader or admin
  INSECURE           true, like --insecure, leaves it open on an address that others reach
  ALLOWED_HOSTS      names, parted by commas, that it may be addressed by; a server on 127.0.0.1 goes by this machine's only
  CORS_ORIGINS       origins, parted by commas, whose web pages may read answers
`;

/** @throws SettingsError */
export function readAccessSettings(given: Given): AccessSettings {
  return {
    keysFile: given('API_KEYS_FILE'),
    tokens: readTokenSettings(given),
    insecure: flag('INSECURE', given),
    allowedHosts: given('ALLOWED_HOSTS') === undefined ? undefined : listIn(given('ALLOWED_HOSTS')),
    corsOrigins: origins(given('CORS_ORIGINS')),
  };
}

/**
 * Opens what protects the server.
 * @throws AccessError where keys cannot be read, or where strangers could reach an open server
 */
export async function openAccess(
  { access, host }: { access: AccessSettings; host: string },
  log: Logger,
): Promise<Access> {
  const { keysFile, tokens, insecure } = access;
  const opened: Access = {
    ...(keysFile === undefined ? {} : { keys: await KeyRing.open(keysFile, log) }),
    ...(tokens === undefined ? {} : { tokens: new TokenVerifier(tokens) }),
    insecure,
  };
  requireProtection(host, opened);
  return opened;
}

function readTokenSettings(given: Given): TokenSettings | undefined {
  const secret = given('JWT_SECRET');
  const jwksUri = webAddress('JWT_JWKS_URI', given);
  if (secret === undefined && jwksUri === undefined) return undefined;
  if (secret !== undefined && jwksUri !== undefined) {
    throw new SettingsError('JWT_SECRET and JWT_JWKS_URI are both given; tokens are signed with one or the other.');
  }
  if (secret !== undefined && Buffer.byteLength(secret) < MIN_SECRET_BYTES) {
    throw new SettingsError(`JWT_SECRET has fewer than ${MIN_SECRET_BYTES} bytes, and could be guessed.`);
  }
  return {
    secret,
    jwksUri,
    issuer: given('JWT_ISSUER'),
    audience: given('JWT_AUDIENCE'),
    roleClaim: given('JWT_ROLE_CLAIM') ?? DEFAULT_ROLE_CLAIM,
  };
}

const listIn = (value: string | undefined): string[] => (value ?? '').split(',').flatMap((part) => part.trim() || []);

/** An origin as browsers send it: scheme, host and port, without a path. */
function origins(value: string | undefined): string[] {
  const listed = listIn(value);
  for (const origin of listed) {
    if (isWebAddress(origin) && new URL(origin).origin === origin) continue;
    throw new SettingsError(`CORS_ORIGINS holds '${origin}'; an origin looks like https://dashboards.example.`);
  }
  return listed;
}
