// Headers that tell browsers to be strict with what this server serves. Everything comes from the server's own origin.
import helmet from 'helmet';

/** Styles may stand in the page: GraphiQL's editor and the drawing of graphs write them there. */
const CONTENT_SECURITY_POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'script-src-attr': ["'none'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
} as const;

/** For all answers, by Node's own request and response; a route may set a policy of its own. */
export const secureHeaders = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { ...CONTENT_SECURITY_POLICY } },
  xFrameOptions: { action: 'deny' },
  // Whether there is HTTPS in front is not known here; whoever puts it there says so there.
  strictTransportSecurity: false,
});

/** The policy of a page whose scripts stand in it and bear this nonce. */
export function policyWithNonce(nonce: string): string {
  return Object.entries({ ...CONTENT_SECURITY_POLICY, 'script-src': ["'self'", `'nonce-${nonce}'`] })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join(';');
}
