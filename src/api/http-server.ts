// Starting and stopping Node's HTTP server.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** After this, connections that still wait for an answer are cut when the server closes. */
const CLOSING_MILLISECONDS = 5000;

/**
 * So long an idle connection stays open: longer than load balancers keep theirs (60 s), and any client that is told so. Whoever closes first
 * may close under a request that is on its way.
 */
const KEEP_ALIVE_MILLISECONDS = 65_000;

/** Connections that may wait to be taken; Node's own 511 lets those beyond them try again only after a second. */
const BACKLOG = 4096;

export interface ListeningServer {
  readonly port: number;
  /** Takes no new requests, lets those under way finish. */
  close(): Promise<void>;
}

/** @throws the system's error if the port is taken (EADDRINUSE) or not allowed (EACCES) */
export function listen(listener: RequestListener, port: number, host: string): Promise<ListeningServer> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS }, listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: BACKLOG }, () => {
      server.off('error', reject);
      resolve({ port: (server.address() as AddressInfo).port, close: () => close(server) });
    });
  });
}

/** How often, while the server closes, connections whose answer has gone out are looked for. */
const SWEEP_MILLISECONDS = 50;

function close(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), CLOSING_MILLISECONDS);
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MILLISECONDS);
  return new Promise((resolve, reject) => {
    server.close((error) => {
      clearTimeout(cut);
      clearInterval(sweep);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
  });
}
