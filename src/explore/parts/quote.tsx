// A sentence of an article as evidence, what supports the fact marked in it, leading into the article.
import type { QuoteFragment } from '../../generated/explore.ts';
import { articleAddress } from '../addresses.ts';
import { readableDate } from '../dates.ts';
import { cutAtSpans } from '../text/spans.ts';
import { type Passage, passagesOf } from './passages.ts';
import './quote.css';

export function Quote({ quote }: { readonly quote: QuoteFragment }) {
  return (
    <>
      {passagesOf([quote]).map((passage) => (
        <PassageQuote key={passage.start} passage={passage} />
      ))}
    </>
  );
}

/** The evidence of a relation, each sentence once; what is left out is said. */
export function Passages({
  page,
}: {
  readonly page: { readonly totalCount: number; readonly nodes: readonly QuoteFragment[] };
}) {
  return (
    <div class="stack">
      {passagesOf(page.nodes).map((passage) => (
        <PassageQuote key={`${passage.article.id} ${passage.start}`} passage={passage} />
      ))}
      {page.totalCount > page.nodes.length && (
        <p class="faint small">
          The first {page.nodes.length} of {page.totalCount.toLocaleString('en')}.
        </p>
      )}
    </div>
  );
}

export function PassageQuote({ passage }: { readonly passage: Passage }) {
  const { article, sentence, marks } = passage;
  return (
    <blockquote class="quote">
      <p>
        {cutAtSpans(sentence, { start: 0, end: sentence.length }, marks).map((piece) =>
          piece.spans.length > 0 ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
        )}
      </p>
      <footer>
        <a href={articleAddress(article.id, passage)}>
          <ArticleSource article={article} />
          <span class="visually-hidden">: read it in the article</span>
        </a>
      </footer>
    </blockquote>
  );
}

/** 'Dateline Wire, 3 Oct 2024', or the title where neither is known. */
export function ArticleSource({ article }: { readonly article: QuoteFragment['article'] }) {
  const parts = [article.source?.name, article.publishedOn === null ? undefined : readableDate(article.publishedOn)];
  const known = parts.filter((part) => part !== undefined);
  return <>{known.length > 0 ? known.join(', ') : titleOf(article)}</>;
}

export const titleOf = (article: { readonly title: string | null }): string => article.title ?? 'Untitled report';
