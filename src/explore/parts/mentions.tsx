// Where articles speak of an entity: sentences with what means it marked, and the articles themselves.
import type { ArticleLinkFragment, QuoteFragment } from '../../generated/explore.ts';
import { ArticleList } from './article-list.tsx';
import { passagesOf } from './passages.ts';
import { PassageQuote } from './quote.tsx';
import { Section } from './section.tsx';
import { Shortened } from './shortened.tsx';
import './mentions.css';

interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

const SENTENCES = 6;
const ARTICLES = 8;

export function Mentions({ page }: { readonly page: Page<QuoteFragment> }) {
  return (
    <Section title="Mentions" count={page.totalCount} note={cutOff(page)}>
      <Shortened items={passagesOf(page.nodes)} first={SENTENCES} what="sentences">
        {(passages) => (
          <ul class="quotes">
            {passages.map((passage) => (
              <li key={`${passage.article.id} ${passage.start}`}>
                <PassageQuote passage={passage} />
              </li>
            ))}
          </ul>
        )}
      </Shortened>
    </Section>
  );
}

export function Articles({ page }: { readonly page: Page<ArticleLinkFragment> }) {
  return (
    <Section title="Articles" count={page.totalCount} note={cutOff(page)}>
      <Shortened items={page.nodes} first={ARTICLES} what="articles">
        {(articles) => <ArticleList articles={articles} />}
      </Shortened>
    </Section>
  );
}

/** 'The first 50', where not all are there. */
export function cutOff({ totalCount, nodes }: Page<unknown>): string | undefined {
  return totalCount > nodes.length ? `The first ${nodes.length}` : undefined;
}
