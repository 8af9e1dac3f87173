// The table of articles.
import { plainRow, type Table, withinDays } from '../table.ts';
import { DATES, namesAt, own } from './columns.ts';

export const articles: Table = {
  name: 'articles',
  label: 'Article',
  columns: {
    id: 'ID',
    title: 'String',
    source: 'String',
    sourceId: 'ID',
    author: 'String',
    authorId: 'ID',
    dateline: 'String',
    ...DATES,
    dateBasis: 'String',
    url: 'String',
    claims: 'Int',
    mentions: 'Int',
  },
  filters: { from: null, to: null, name: null },
  dated: true,
  conditions: (filter, scope) => {
    const conditions = withinDays('n', filter, scope);
    if (filter.named === null) return conditions;
    const named = scope.parameter('named', [...filter.named]);
    return [
      ...conditions,
      `EXISTS { MATCH (n)<-[:IN_ARTICLE]-(:Mention)-[:REFERS_TO]->(x:Entity) WHERE x.id IN ${named} }`,
    ];
  },
  lines: [
    namesAt('(n)-[:PUBLISHED_BY]->(x:Entity)', 'sources'),
    namesAt('(n)-[:WRITTEN_BY]->(x:Entity)', 'authors'),
    namesAt('(n)-[:FILED_FROM]->(x:Entity)', 'datelines'),
    'CALL (n) { MATCH (c:Claim {articleId: n.id}) RETURN count(c) AS claims }',
    'CALL (n) { MATCH (m:Mention {articleId: n.id}) RETURN count(m) AS mentions }',
  ],
  values: {
    ...own('title', 'dateFrom', 'dateTo', 'url', 'sourceId', 'authorId'),
    date: 'n.publishedOn',
    dateBasis: 'n.publishedOnBasis',
    source: 'head(sources)',
    author: 'head(authors)',
    dateline: 'head(datelines)',
    claims: 'claims',
    mentions: 'mentions',
  },
  row: (values) => plainRow(articles.columns, values),
};
