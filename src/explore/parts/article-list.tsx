// Articles as lines: title, source, day.
import type { ArticleLinkFragment } from '../../generated/explore.ts';
import { articleAddress } from '../addresses.ts';
import { readableDate } from '../dates.ts';
import { titleOf } from './quote.tsx';
import './article-list.css';

export function ArticleList({ articles }: { readonly articles: readonly ArticleLinkFragment[] }) {
  return (
    <ul class="article-list">
      {articles.map((article) => (
        <li key={article.id}>
          <a href={articleAddress(article.id)}>{titleOf(article)}</a>
          <span class="faint small">
            {[article.source?.name, article.publishedOn === null ? 'undated' : readableDate(article.publishedOn)]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
