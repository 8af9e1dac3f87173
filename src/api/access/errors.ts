// What can be wrong with the protection of a server, told before it listens.

export class AccessError extends Error {
  override readonly name = 'AccessError';
}
