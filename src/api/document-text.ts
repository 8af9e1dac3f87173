// What the text of a GraphQL document may be before it is parsed. The parser calls itself for each bracket within brackets and would run
// out of stack; and parsed documents are kept, so that what they may take of memory has to have an end.
import { type DocumentNode, GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Twenty for each of DEFAULT_LIMITS.maxTokens. Articles are no part of it: they come as variables. */
const MAX_CHARACTERS = 100_000;
/** Fields within fields stay far below it (OperationLimits.maxDepth); no input object of the schema is deeper than three. */
const MAX_NESTING = 200;
/** A parsed document takes about 200 bytes for each character of its text, measured on many short fields. */
const KEPT_CHARACTERS = 500_000;
/** With the errors that were found in it, a short one takes much more. As many as yoga keeps. */
const KEPT_DOCUMENTS = 1024;

const OPENING: readonly TokenKind[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const CLOSING: readonly TokenKind[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

/** @throws GraphQLError for what would be too much for the parser, or is no GraphQL */
export function checkDocumentText(text: string, maxTokens: number): void {
  if (text.length > MAX_CHARACTERS) {
    throw new GraphQLError(
      `The document has ${text.length} characters; the limit is ${MAX_CHARACTERS}. Send long texts as variables.`,
      { extensions: { code: 'DOCUMENT_TOO_LONG', limit: MAX_CHARACTERS, size: text.length } },
    );
  }
  const source = new Source(text);
  const lexer = new Lexer(source);
  let nesting = 0;
  for (let tokens = 0; tokens <= maxTokens; tokens += 1) {
    const { kind, start } = lexer.advance();
    if (kind === TokenKind.EOF) return;
    if (OPENING.includes(kind)) nesting += 1;
    if (CLOSING.includes(kind)) nesting -= 1;
    if (nesting > MAX_NESTING) {
      throw new GraphQLError(`The document nests brackets more than ${MAX_NESTING} levels deep.`, {
        source,
        positions: [start],
        extensions: { code: 'NESTING_LIMIT_EXCEEDED', limit: MAX_NESTING },
      });
    }
  }
}

/** For yoga's `parserAndValidationCache`, whose own keeps a thousand documents however long they are. */
export function documentCaches(): { documentCache: TextCache<DocumentNode>; errorCache: TextCache<Error> } {
  return { documentCache: keptByLength(), errorCache: keptByLength() };
}

type TextCache<Value extends object> = LRUCache<string, Value>;

const keptByLength = <Value extends object>(): TextCache<Value> =>
  new LRUCache<string, Value>({
    max: KEPT_DOCUMENTS,
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_, text) => Math.max(1, text.length),
  });
