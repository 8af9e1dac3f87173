// A sentence of an article as evidence, the stretch that supports the fact marked, leading into the article.
import type { QuoteFragment } from '../../generated/explore.ts';
import { articleAddress } from '../addresses.ts';
import { readableDate } from '../dates.ts';
import './quote.css';

export function Quote({ quote }: { readonly quote: QuoteFragment }) {
  const { article, text, sentence } = quote;
  const at = sentence.indexOf(text);
  const partial = at >= 0 && text.length < sentence.length;
  return (
    <blockquote class="quote">
      <p>
        {partial ? (
          <>
            {sentence.slice(0, at)}
            <mark>{text}</mark>
            {sentence.slice(at + text.length)}
          </>
        ) : (
          sentence
        )}
      </p>
      <footer>
        <a href={articleAddress(article.id, quote)}>
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

export const titleOf = (article: { readonly title: string | null }): string =>
  article.title ?? 'Article without a title';
