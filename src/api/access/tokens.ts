// JSON Web Tokens, verified by yoga's own plugin. It does so where a GraphQL request is parsed; here its hook is called as soon as a
// request arrives, so that tokens count for every route.
import { createInlineSigningKeyProvider, createRemoteJwksSigningKeyProvider, useJWT } from '@graphql-yoga/plugin-jwt';
import type { Plugin } from 'graphql-yoga';
import { secretIn } from './credentials.ts';
import { type Client, isRole, ROLES, type Role } from './roles.ts';

/** Tokens are signed with the secret, or with a key that the address publishes (JWKS). */
export interface TokenSettings {
  /** Of HMAC signatures; 32 bytes or more (RFC 7518, 3.2). */
  readonly secret?: string | undefined;
  /** Address of a JSON Web Key Set. */
  readonly jwksUri?: string | undefined;
  /** What `iss` must be. */
  readonly issuer?: string | undefined;
  /** What `aud` must be or hold. */
  readonly audience?: string | undefined;
  /** The claim that holds a role or a list that holds roles; dots lead into objects: 'realm_access.roles'. */
  readonly roleClaim: string;
}

/** A secret must not be taken for a public key, nor a public key for a secret: each has its own algorithms. */
const SECRET_ALGORITHMS = ['HS256', 'HS384', 'HS512'] as const;
const KEY_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'] as const;
const JWKS_TIMEOUT_MILLISECONDS = 5000;

type RequestHook = NonNullable<Plugin['onRequestParse']>;
type RequestParse = Parameters<RequestHook>[0];
export type Arrival = Pick<RequestParse, 'request' | 'url'>;

export class TokenVerifier {
  readonly #plugin: Plugin;
  readonly #roleClaim: string;

  constructor(settings: TokenSettings) {
    const { secret, jwksUri, issuer, audience, roleClaim } = settings;
    this.#roleClaim = roleClaim;
    this.#plugin = useJWT({
      signingKeyProviders: [
        jwksUri === undefined
          ? createInlineSigningKeyProvider(secret ?? '')
          : createRemoteJwksSigningKeyProvider({
              jwksUri,
              cache: true,
              rateLimit: true,
              timeout: JWKS_TIMEOUT_MILLISECONDS,
            }),
      ],
      tokenLookupLocations: [({ request }) => ({ token: secretIn(request) ?? '' })],
      tokenVerification: {
        algorithms: [...(jwksUri === undefined ? SECRET_ALGORITHMS : KEY_ALGORITHMS)],
        ...(issuer === undefined ? {} : { issuer }),
        ...(audience === undefined ? {} : { audience }),
      },
    }) as Plugin;
  }

  /** Gives the plugin what it needs of yoga, its logger. */
  begin(init: Parameters<NonNullable<Plugin['onYogaInit']>>[0]): void {
    this.#plugin.onYogaInit?.(init);
  }

  /** Whose token the request carries. A token that does not hold gives a client without a role. */
  async find({ request, url }: Arrival): Promise<Client> {
    const verified: { jwt?: { payload: Readonly<Record<string, unknown>> } } = {};
    try {
      await this.#plugin.onRequestParse?.({ request, url, serverContext: verified } as unknown as RequestParse);
    } catch {
      return {
        name: 'anonymous',
        role: null,
        problem: 'The token does not hold: it is damaged, expired or not for this server.',
      };
    }
    const payload = verified.jwt?.payload ?? {};
    const name = typeof payload.sub === 'string' ? payload.sub : 'token without subject';
    const role = roleIn(payload, this.#roleClaim);
    return role === null
      ? {
          name,
          role,
          problem: `The token holds none of the roles ${ROLES.join(', ')} in its claim ${this.#roleClaim}.`,
        }
      : { name, role };
  }
}

/** The highest role that the claim holds. */
function roleIn(payload: Readonly<Record<string, unknown>>, claim: string): Role | null {
  let value: unknown = payload;
  for (const part of claim.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  }
  const held = (Array.isArray(value) ? value : [value]).filter(isRole);
  return ROLES.findLast((role) => held.includes(role)) ?? null;
}
