// The table of mentions of entities.
import { oneOf, plainRow, type Table, withinDays } from '../table.ts';
import { ARTICLE_OF, DATES, KINDS, own, PLACE_IN_TEXT } from './columns.ts';

export const mentions: Table = {
  name: 'mentions',
  label: 'Mention',
  columns: {
    id: 'ID',
    entityId: 'ID',
    entity: 'String',
    kind: 'String',
    form: 'String',
    text: 'String',
    ...PLACE_IN_TEXT,
    article: 'String',
    ...DATES,
  },
  filters: { from: null, to: null, kind: KINDS, name: null },
  dated: false,
  conditions: (filter, scope) => {
    const conditions = [...oneOf('n.kind', filter.kinds, scope), ...oneOf('n.entityId', filter.named, scope)];
    const dated = withinDays('x', filter, scope);
    if (dated.length > 0) {
      conditions.push(`EXISTS { MATCH (n)-[:IN_ARTICLE]->(x:Article) WHERE ${dated.join(' AND ')} }`);
    }
    return conditions;
  },
  lines: ['CALL (n) { MATCH (n)-[:REFERS_TO]->(x:Entity) RETURN collect(x.name) AS referents }', ARTICLE_OF],
  values: {
    ...own('entityId', 'kind', 'form', 'text', 'articleId'),
    startOffset: 'n.start',
    endOffset: 'n.end',
    entity: 'head(referents)',
    article: 'head(articles)',
  },
  row: (values) => {
    const article = values.article as { title: string; date: string; dateFrom: string; dateTo: string } | null;
    return plainRow(mentions.columns, {
      ...values,
      article: article?.title,
      date: article?.date,
      dateFrom: article?.dateFrom,
      dateTo: article?.dateTo,
    });
  },
};
