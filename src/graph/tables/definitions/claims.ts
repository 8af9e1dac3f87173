// The table of claims.
import { joined, oneOf, plainRow, type Table, withinDays } from '../table.ts';
import { ARTICLE_OF, CERTAINTIES, DATES, KINDS, namesAt, own, PLACE_IN_TEXT } from './columns.ts';

export const claims: Table = {
  name: 'claims',
  label: 'Claim',
  columns: {
    id: 'ID',
    speaker: 'String',
    speakerId: 'ID',
    speakerKind: 'String',
    speakerText: 'String',
    via: 'String',
    viaId: 'ID',
    cue: 'String',
    content: 'String',
    direct: 'Boolean',
    certainty: 'String',
    ...DATES,
    about: 'String',
    aboutIds: 'String',
    article: 'String',
    sentence: 'String',
    ...PLACE_IN_TEXT,
  },
  filters: { from: null, to: null, kind: KINDS, certainty: CERTAINTIES, name: null },
  dated: true,
  conditions: (filter, scope) => {
    const conditions = [...oneOf('n.certainty', filter.certainties, scope), ...withinDays('n', filter, scope)];
    if (filter.kinds !== null) {
      conditions.push(
        `EXISTS { MATCH (n)-[:SPEAKER]->(x:Entity) WHERE x.kind IN ${scope.parameter('kinds', [...filter.kinds])} }`,
      );
    }
    if (filter.named !== null) {
      const named = scope.parameter('named', [...filter.named]);
      conditions.push(`EXISTS { MATCH (n)-[:SPEAKER|ABOUT]->(x:Entity) WHERE x.id IN ${named} }`);
    }
    return conditions;
  },
  lines: [
    'CALL (n) { MATCH (n)-[:SPEAKER]->(x:Entity) RETURN collect({name: x.name, kind: x.kind}) AS speakers }',
    namesAt('(n)-[:VIA]->(x:Entity)', 'media'),
    `CALL (n) {
  MATCH (n)-[:ABOUT]->(x:Entity) WITH DISTINCT x ORDER BY x.sortName, x.id LIMIT 100
  RETURN collect(x.name) AS about, collect(x.id) AS aboutIds
}`,
    ARTICLE_OF,
  ],
  values: {
    ...own(
      'speakerId',
      'speakerText',
      'viaId',
      'cue',
      'content',
      'direct',
      'certainty',
      'dateFrom',
      'dateTo',
      'articleId',
      'sentence',
    ),
    date: 'n.saidOn',
    startOffset: 'n.start',
    endOffset: 'n.end',
    speaker: 'head(speakers)',
    via: 'head(media)',
    about: 'about',
    aboutIds: 'aboutIds',
    article: 'head(articles)',
  },
  row: (values) => {
    const speaker = values.speaker as { name: string; kind: string } | null;
    return plainRow(claims.columns, {
      ...values,
      speaker: speaker?.name,
      speakerKind: speaker?.kind,
      about: joined(values.about),
      aboutIds: joined(values.aboutIds),
      article: (values.article as { title: string } | null)?.title,
    });
  },
};
