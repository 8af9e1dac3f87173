// Where a request carries its API key or token.

/**
 * The key or token of `Authorization: Bearer`, or the password of `Authorization: Basic` (its user name does not matter), for which
 * browsers, Grafana and feed readers ask their users by themselves. Null without either.
 */
export function secretIn(request: Request): string | null {
  const header = request.headers.get('authorization') ?? '';
  const [, scheme = '', credentials = ''] = /^(\w+) +(\S+)$/u.exec(header) ?? [];
  if (/^bearer$/iu.test(scheme)) return credentials;
  if (!/^basic$/iu.test(scheme)) return null;
  const decoded = Buffer.from(credentials, 'base64').toString('utf8');
  return decoded.slice(decoded.indexOf(':') + 1);
}
