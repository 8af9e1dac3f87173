// Who may do what. This is the one place where roles are decided; use-roles.ts enforces it for GraphQL and for every other route alike.
//
// A new route needs nothing here: what is not named below is for readers. A route that changes the graph is named in ROUTES, or asks
// `may(clientOf(request), 'loader')` (use-clients.ts) where only some of its requests do.

/** From least to most: reading; loading and deleting articles besides; what is about the server itself besides. */
export const ROLES = ['reader', 'loader', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Whoever sent a request. */
export interface Client {
  /** The name of the API key, the subject of the token; 'anonymous' without either. */
  readonly name: string;
  /** Null for those who may see nothing: access is closed, and they gave no key or token that holds. */
  readonly role: Role | null;
  /** Why what was given does not hold, for a person. */
  readonly problem?: string;
}

/** Routes that not just any reader may ask; null is for everyone, also where access is closed. */
const ROUTES: Readonly<Record<string, Role | null>> = {
  '/health': null,
  '/ready': null,
  '/metrics': 'admin',
};

export function roleForRoute(path: string): Role | null {
  return Object.hasOwn(ROUTES, path) ? (ROUTES[path] ?? null) : 'reader';
}

export function roleForOperation(operation: 'query' | 'mutation' | 'subscription'): Role {
  return operation === 'mutation' ? 'loader' : 'reader';
}

/** Whether a client may do what needs this role; null needs none. */
export function may({ role }: Client, needed: Role | null): boolean {
  return needed === null || (role !== null && ROLES.indexOf(role) >= ROLES.indexOf(needed));
}

export const isRole = (text: unknown): text is Role => ROLES.some((role) => role === text);
