// What a search found: entities, claims and articles, best first, with more on asking.

import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { SearchDocument, type SearchQuery } from '../../generated/explore.ts';
import { articleAddress, entityAddress } from '../addresses.ts';
import { readableDate } from '../dates.ts';
import { displayName } from '../parts/display-name.ts';
import { Highlighted } from '../parts/highlighted.tsx';
import { Icon } from '../parts/icon.tsx';
import { KindIcon } from '../parts/kind-icon.tsx';
import { QueryButton } from '../parts/query-button.tsx';
import { ArticleSource, titleOf } from '../parts/quote.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useAnswer } from '../server/use-answer.ts';
import { useTitle } from '../use-title.ts';
import { CERTAINTIES, count, KINDS } from '../words.ts';
import './search.css';

const PAGE = 40;
/** A search finds 500 at most, and a page holds as many. */
const MOST = 500;

export function SearchView() {
  const { query } = useLocation();
  const text = query.q ?? '';
  return <Results key={text} text={text} />;
}

function Results({ text }: { readonly text: string }) {
  useTitle(text === '' ? 'Search' : `Search: ${text}`);
  const [first, setFirst] = useState(PAGE);
  const variables = { text, first };
  const answer = useAnswer(SearchDocument, text === '' ? null : variables);
  if (text === '') {
    return (
      <div class="page">
        <Empty wholePage title="What are you looking for?">
          <p>Type a name, another name for the same thing, or words of a claim into the field above.</p>
        </Empty>
      </div>
    );
  }
  return (
    <div class="page stack">
      <header class="row">
        <h1 class="search-title">“{text}”</h1>
        <QueryButton query={SearchDocument} variables={variables} />
      </header>
      <Answered answer={answer}>
        {({ search }) =>
          search.edges.length === 0 ? (
            <Empty title="Nothing found">
              <p>Names, other names, claims and sentences were searched, with one typing error per word forgiven.</p>
            </Empty>
          ) : (
            <>
              <p class="faint small" role="status">
                {count(search.totalCount, 'result')}
              </p>
              <ul class="results">
                {search.edges.map((edge) => (
                  <li key={keyOf(edge)}>
                    <Result edge={edge} />
                  </li>
                ))}
              </ul>
              {search.pageInfo.hasNextPage && (
                <button type="button" class="button" onClick={() => setFirst(Math.min(first + 3 * PAGE, MOST))}>
                  Show more
                </button>
              )}
            </>
          )
        }
      </Answered>
    </div>
  );
}

type Edge = SearchQuery['search']['edges'][number];

const keyOf = ({ node }: Edge): string => node.id;

function Result({ edge }: { readonly edge: Edge }) {
  const { node } = edge;
  const highlight = edge.highlight ?? '';
  if (node.__typename === 'Claim') {
    return (
      <a href={articleAddress(node.evidence.article.id, node.evidence)}>
        <span class="result-kind">Claim</span>
        <strong>
          {node.speaker === null ? node.speakerText : displayName(node.speaker)} {node.cue}
        </strong>
        <p class="result-text">
          <Highlighted text={highlight} />
        </p>
        <CertaintyLine certainty={node.certainty} date={node.saidOn} />
      </a>
    );
  }
  if (node.__typename === 'Article') {
    return (
      <a href={articleAddress(node.id)}>
        <span class="result-kind">
          <Icon name="articles" size={12} /> Article
        </span>
        <strong>{titleOf(node)}</strong>
        {highlight.replaceAll('**', '') !== node.title && (
          <p class="result-text">
            <Highlighted text={highlight} />
          </p>
        )}
        <span class="faint small">
          <ArticleSource article={node} />
        </span>
      </a>
    );
  }
  const aliases = node.aliases.filter((alias) => alias !== node.name).slice(0, 5);
  return (
    <a href={entityAddress(node.id)}>
      <span class="result-kind">
        <KindIcon kind={node.kind} silent /> {KINDS[node.kind].one}
      </span>
      <strong>{displayName(node)}</strong>
      {aliases.length > 0 && <span class="faint small">also {aliases.map((alias) => `“${alias}”`).join(', ')}</span>}
      {node.__typename === 'Event' && <CertaintyLine certainty={node.certainty} date={node.date} />}
    </a>
  );
}

function CertaintyLine({
  certainty,
  date,
}: Pick<Extract<Edge['node'], { __typename: 'Event' }>, 'certainty' | 'date'>) {
  return (
    <span class="row faint small">
      {date !== null && readableDate(date)}
      <span class="result-certainty">{CERTAINTIES[certainty].label}</span>
    </span>
  );
}
