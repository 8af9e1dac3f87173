// Every mention of an article, page after page.
import { ArticleMentionsDocument, type ArticleMentionsQuery } from '../../generated/explore.ts';
import { ask } from './ask.ts';

export type ArticleMention = Extract<
  NonNullable<ArticleMentionsQuery['node']>,
  { mentions: unknown }
>['mentions']['nodes'][number];

/** @throws ServerError */
export async function allMentions(id: string, signal: AbortSignal): Promise<ArticleMention[]> {
  const mentions: ArticleMention[] = [];
  let after: string | null = null;
  do {
    const { node }: ArticleMentionsQuery = await ask(
      ArticleMentionsDocument,
      after === null ? { id } : { id, after },
      signal,
    );
    if (node === null || !('mentions' in node)) break;
    mentions.push(...node.mentions.nodes);
    after = node.mentions.pageInfo.hasNextPage ? node.mentions.pageInfo.endCursor : null;
  } while (after !== null);
  return mentions;
}
