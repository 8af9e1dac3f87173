// Finds out who sent a request.
import type { Plugin } from 'graphql-yoga';
import { type Access, isClosed } from './access.ts';
import { isApiKey } from './api-keys.ts';
import { secretIn } from './credentials.ts';
import type { Client } from './roles.ts';
import type { Arrival } from './tokens.ts';

const clients = new WeakMap<Request, Client>();
const STRANGER: Client = { name: 'anonymous', role: null };
const LOCAL: Client = { name: 'anonymous', role: 'admin' };

/** Who sent this request. Any plugin or route behind useClients may ask; a resolver has the request in its context. */
export function clientOf(request: Request): Client {
  return clients.get(request) ?? STRANGER;
}

export function useClients(access: Access): Plugin {
  return {
    onYogaInit: (init) => access.tokens?.begin(init),
    async onRequest({ request, url }) {
      clients.set(request, isClosed(access) ? await identify(access, { request, url }) : LOCAL);
    },
  };
}

async function identify({ keys, tokens }: Access, arrival: Arrival): Promise<Client> {
  const secret = secretIn(arrival.request);
  if (secret === null) return STRANGER;
  if (isApiKey(secret) || tokens === undefined) {
    return (await keys?.find(secret)) ?? { ...STRANGER, problem: 'The API key is not known.' };
  }
  return tokens.find(arrival);
}
