// API keys: a file with a line `name:role:hash` for each. Only SHA-256 hashes are stored; as a key is 256 random bits, a slow hash
// would protect it no better.
import { createHash, randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Logger } from 'pino';
import { AccessError } from './errors.ts';
import { type Client, isRole, ROLES, type Role } from './roles.ts';

/** By it a key is told from a token, and found by those who search for secrets in the wrong places. */
const PREFIX = 'dateline_';
const KEY_BYTES = 32;
const NAME = /^[\w.@-]{1,64}$/u;
const HASH = /^[0-9a-f]{64}$/u;

export const isApiKey = (secret: string): boolean => secret.startsWith(PREFIX);

/** A new key, and the line of the file that lets it in. @throws AccessError if the name cannot stand in a line */
export function makeApiKey(name: string, role: Role): { readonly key: string; readonly line: string } {
  if (!NAME.test(name)) {
    throw new AccessError(
      `'${name}' cannot be the name of a key: 1 to 64 letters, digits and the signs . _ - @ can be one.`,
    );
  }
  const key = `${PREFIX}${randomBytes(KEY_BYTES).toString('base64url')}`;
  return { key, line: `${name}:${role}:${hashOf(key)}` };
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Clients by the hash of their key. Blank lines and those that begin with # are skipped. @throws AccessError with file and line */
export function parseKeyFile(file: string, text: string): ReadonlyMap<string, Client> {
  const clients = new Map<string, Client>();
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (/^\s*(?:#|$)/u.test(line)) continue;
    const wrong = (what: string): AccessError => new AccessError(`${file}, line ${index + 1}: ${what}`);
    const [name = '', role, hash = '', ...rest] = line.trim().split(':');
    // The line itself is not repeated: somebody may have written a key into it.
    if (rest.length > 0 || !NAME.test(name) || !HASH.test(hash)) throw wrong('is not name:role:hash, hash in SHA-256.');
    if (!isRole(role)) throw wrong(`the role of '${name}' is none of ${ROLES.join(', ')}.`);
    if (clients.has(hash)) throw wrong(`the key of '${name}' is there already.`);
    clients.set(hash, { name, role });
  }
  return clients;
}

/** The keys of a file, as it is now: keys that are added or taken away count from the next request on. */
export class KeyRing {
  readonly #file: string;
  readonly #log: Logger;
  #clients: ReadonlyMap<string, Client>;
  #version: string;

  private constructor(file: string, log: Logger, clients: ReadonlyMap<string, Client>, version: string) {
    this.#file = file;
    this.#log = log;
    this.#clients = clients;
    this.#version = version;
  }

  /** @throws AccessError where the file cannot be read or a line is wrong */
  static async open(file: string, log: Logger): Promise<KeyRing> {
    try {
      const version = await versionOf(file);
      return new KeyRing(file, log, parseKeyFile(file, await readFile(file, 'utf8')), version);
    } catch (error) {
      if (error instanceof AccessError) throw error;
      throw new AccessError(`The API keys cannot be read: ${error instanceof Error ? error.message : error}`);
    }
  }

  /** Whose key this is; undefined if nobody's. */
  async find(key: string): Promise<Client | undefined> {
    await this.#refresh();
    return this.#clients.get(hashOf(key));
  }

  /** A file that became wrong changes nothing: the keys from before still hold, and the log says so. */
  async #refresh(): Promise<void> {
    try {
      const version = await versionOf(this.#file);
      if (version === this.#version) return;
      const text = await readFile(this.#file, 'utf8');
      // What could not be read is tried again with the next request, what is wrong in it when it has changed.
      this.#version = version;
      this.#clients = parseKeyFile(this.#file, text);
      this.#log.info({ keys: this.#clients.size }, 'API keys read again');
    } catch (error) {
      this.#log.error({ err: error }, 'the API keys cannot be read; those from before still hold');
    }
  }
}

async function versionOf(file: string): Promise<string> {
  const { mtimeMs, size, ino } = await stat(file);
  return `${mtimeMs} ${size} ${ino}`;
}
