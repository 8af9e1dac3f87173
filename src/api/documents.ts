// The GraphQL documents that ship with Dateline (documents/): saved operations that clients ask for by name or hash, and the questions
// behind the tools of the Model Context Protocol. And the explorer's questions, which it sends whole.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as explorer from '../generated/explore.ts';

const FOLDER = fileURLToPath(new URL('../../documents/', import.meta.url));

/** Texts by file name without '.graphql'. */
export const DOCUMENTS: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => [file.slice(0, -'.graphql'.length), readFileSync(`${FOLDER}${file}`, 'utf8')]),
);

const BY_HASH: ReadonlyMap<string, string> = new Map([...DOCUMENTS.values()].map((text) => [sha256(text), text]));

const EXPLORER: ReadonlySet<string> = new Set(
  Object.values(explorer).flatMap((made) => (made instanceof explorer.TypedDocumentString ? [made.toString()] : [])),
);

/** The document with this name, or this SHA-256 of its text (hexadecimal, with or without 'sha256:' in front). */
export function documentBy(nameOrHash: string): string | null {
  return DOCUMENTS.get(nameOrHash) ?? BY_HASH.get(nameOrHash.replace(/^sha256:/u, '').toLowerCase()) ?? null;
}

/** Whether this is, word for word, a document of ours. */
export function isKnownDocument(text: string): boolean {
  return EXPLORER.has(text) || BY_HASH.has(sha256(text));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
