// Suggestions for what is being typed: a moment after the last key, so that not each letter is a question to the server.
import { useEffect, useState } from 'preact/hooks';
import { SuggestDocument, type SuggestQuery } from '../../generated/explore.ts';
import { ask } from '../server/ask.ts';

type FoundNode = SuggestQuery['search']['edges'][number]['node'];
type FoundEntity = Extract<FoundNode, { kind: unknown }>;

export type Suggestion =
  | {
      readonly type: 'entity';
      readonly entity: FoundEntity;
      /** The alias that matched, where it was not the name. */
      readonly alias: string | null;
    }
  | { readonly type: 'article'; readonly id: string; readonly title: string };

const MOMENT = 120;
const SHOWN = 8;

interface Found {
  /** What they were found for; they stay until those for the next text are there. */
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
}

const NOTHING: Found = { text: '', suggestions: [] };

export function useSuggestions(text: string, entitiesOnly: boolean): Found {
  const [found, setFound] = useState(NOTHING);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') {
      setFound(NOTHING);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(SuggestDocument, { text: wanted }, controller.signal).then(
        ({ search }) => {
          const suggestions = search.edges.flatMap((edge) => suggestion(edge, entitiesOnly)).slice(0, SHOWN);
          setFound({ text: wanted, suggestions });
        },
        // Without suggestions the search itself still works, and says what is wrong.
        () => setFound(NOTHING),
      );
    }, MOMENT);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [wanted, entitiesOnly]);
  return found;
}

/** What tells apart events, or agreements, of one name. */
export const dateOf = (entity: FoundEntity): string | null =>
  'date' in entity ? entity.date : 'signedOn' in entity ? entity.signedOn : null;

function suggestion(edge: SuggestQuery['search']['edges'][number], entitiesOnly: boolean): Suggestion[] {
  const { node } = edge;
  if ('kind' in node) {
    const matched = (edge.highlight ?? '').replaceAll('**', '');
    return [{ type: 'entity', entity: node, alias: matched === '' || matched === node.name ? null : matched }];
  }
  if (node.__typename === 'Article' && !entitiesOnly && node.title !== null) {
    return [{ type: 'article', id: node.id, title: node.title }];
  }
  return [];
}
