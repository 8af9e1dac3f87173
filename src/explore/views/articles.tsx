// All articles, latest first.
import { useState } from 'preact/hooks';
import { ArticlesDocument } from '../../generated/explore.ts';
import { ArticleList } from '../parts/article-list.tsx';
import { QueryButton } from '../parts/query-button.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useAnswer } from '../server/use-answer.ts';
import { useTitle } from '../use-title.ts';
import { count } from '../words.ts';

const PAGE = 100;
/** The server's greatest page, unless its operator chose another. */
const MOST = 500;

export function ArticlesView() {
  useTitle('Articles');
  const [first, setFirst] = useState(PAGE);
  const answer = useAnswer(ArticlesDocument, { first });
  return (
    <div class="page stack">
      <header class="row">
        <h1 style={{ flex: 1 }}>Articles</h1>
        <a class="button" href="/add">
          Add an article
        </a>
        <QueryButton query={ArticlesDocument} variables={{ first }} />
      </header>
      <Answered answer={answer}>
        {({ articles }) =>
          articles.nodes.length === 0 ? (
            <Empty title="No article is loaded">
              <p>
                <a href="/add">Add one</a>, or load files with <code>npm run load -- FILE</code>.
              </p>
            </Empty>
          ) : (
            <>
              <p class="faint small">
                {articles.pageInfo.hasNextPage
                  ? `The latest ${articles.nodes.length} of ${articles.totalCount.toLocaleString('en')} articles`
                  : count(articles.totalCount, 'article')}
              </p>
              <ArticleList articles={articles.nodes} />
              {articles.pageInfo.hasNextPage && first < MOST && (
                <button type="button" class="button" onClick={() => setFirst(MOST)}>
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
