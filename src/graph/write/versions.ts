// An article on its way through a transaction: the version that the graph holds, and the one that it is to hold.
import type { Extraction } from '../../extract/extraction.ts';
import type { Identities } from './rename.ts';
import type { StoredArticle } from './stored-article.ts';

export interface ArticleVersions {
  readonly articleId: string;
  /** Null if the graph does not have the article. */
  readonly stored: StoredArticle | null;
  /** Null if the article is to go. */
  readonly extraction: Extraction | null;
}

/** The same with the ids that the extraction's entities have in the graph. */
export interface Rewriting extends ArticleVersions {
  readonly identities: Identities;
}
