// Answers documents that a client asks for by name or hash in place of their text: as `documentId` (the persisted documents of GraphQL over
// HTTP) or as `extensions.persistedQuery.sha256Hash` (as Apollo's clients do, who send the text where they are told that it is not known).
// A server can be told to answer no other documents.
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { DOCUMENTS, documentBy, isKnownDocument } from './documents.ts';

/** Beside GraphQL's own, in the body or the query string. */
export const DOCUMENT_PARAMETER = 'documentId';

/** @param only refuses all other documents, except for those that the explorer asks */
export function useDocuments(only: boolean): Plugin {
  return {
    onParams({ params, request, setParams }) {
      if (params.query) {
        if (only && !isKnownDocument(params.query)) throw refusal('PERSISTED_QUERY_ONLY', ONLY);
        return;
      }
      const id = documentIdOf(params, request);
      if (id === null) return;
      const query = documentBy(id);
      if (query === null) throw refusal('PERSISTED_QUERY_NOT_FOUND', `PersistedQueryNotFound. ${KNOWN}`);
      setParams({ ...params, query });
    },
  };
}

const KNOWN = `This server knows the documents ${[...DOCUMENTS.keys()].join(', ')}, by name or SHA-256.`;
const ONLY = `This server answers saved documents only. ${KNOWN}`;

function documentIdOf(params: GraphQLParams, request: Request): string | null {
  const given: unknown =
    (params as Record<string, unknown>)[DOCUMENT_PARAMETER] ??
    new URL(request.url).searchParams.get(DOCUMENT_PARAMETER) ??
    (params.extensions?.persistedQuery as { sha256Hash?: unknown } | undefined)?.sha256Hash;
  return typeof given === 'string' && given !== '' ? given : null;
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
