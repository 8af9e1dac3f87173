// Keeps one client from taking the server away from the others: so many requests a minute, by API key or token, else by address.
import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientOf } from './access/use-clients.ts';
import { refusalResponse } from './refusal.ts';

export interface RateLimit {
  /** 0 is no limit. */
  readonly requestsPerMinute: number;
  /** Proxies in front of the server that append to X-Forwarded-For; what lies before theirs anybody may have written. */
  readonly trustedProxies: number;
}

export const NO_RATE_LIMIT: RateLimit = { requestsPerMinute: 0, trustedProxies: 0 };

const MINUTE_SECONDS = 60;

export function useRateLimit({
  requestsPerMinute,
  trustedProxies,
}: RateLimit): Plugin<object, { req?: IncomingMessage }> {
  if (requestsPerMinute === 0) return {};
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: MINUTE_SECONDS });
  return {
    async onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      const { name, role } = clientOf(request);
      const isNamed = role !== null && name !== 'anonymous';
      try {
        await limiter.consume(
          isNamed ? `client ${name}` : `address ${addressOf(request, serverContext?.req, trustedProxies)}`,
        );
      } catch (rejected) {
        if (!(rejected instanceof RateLimiterRes)) throw rejected;
        // The limiter forgets by a timer, but tells the time left by the clock, which may have been set back.
        const seconds = Math.min(MINUTE_SECONDS, Math.max(1, Math.ceil(rejected.msBeforeNext / 1000)));
        const message = `More than ${requestsPerMinute} requests in a minute; ask again in ${seconds} s.`;
        const headers = { 'retry-after': String(seconds) };
        endResponse(refusalResponse(url, { status: 429, code: 'RATE_LIMITED', message, headers }, fetchAPI));
      }
    },
  };
}

/** The address that the outermost trusted proxy saw, or that the connection comes from. */
function addressOf(request: Request, connection: IncomingMessage | undefined, trustedProxies: number): string {
  const forwarded = (request.headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const seen = trustedProxies === 0 ? undefined : forwarded.at(-trustedProxies);
  return seen || connection?.socket.remoteAddress || 'unknown';
}
