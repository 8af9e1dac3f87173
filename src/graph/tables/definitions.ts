// The six tables: which columns they have, and how these are read. Ids and columns of text come first, dates as in `date`
// (EDTF, as exact as it is known), `dateFrom` and `dateTo` (its first and last day).
import { Certainty, EntityKind, EventType } from '../../generated/ontology.ts';
import { dayRangeOf } from '../day-range.ts';
import { RELATION_TYPES } from '../model.ts';
import { joined, oneOf, plainRow, type Row, type Table, type TableName, withinDays } from './table.ts';

const KINDS = Object.values(EntityKind);
const CERTAINTIES = Object.values(Certainty);

const COUNTRY_OF = 'CALL (n) { MATCH (x:Entity {id: n.countryId}) RETURN collect(x.name) AS countries }';
const ARTICLE_OF = `CALL (n) {
  MATCH (n)-[:IN_ARTICLE]->(a:Article)
  RETURN collect({title: a.title, date: a.publishedOn, dateFrom: a.dateFrom, dateTo: a.dateTo}) AS articles
}`;
const FIRST_MENTION = `CALL (n) {
  MATCH (n)<-[:REFERS_TO]-(m:Mention) WITH m ORDER BY m.id LIMIT 1
  RETURN collect({articleId: m.articleId, start: m.start, end: m.end}) AS places
}`;

const namesAt = (pattern: string, result: string): string =>
  `CALL (n) { MATCH ${pattern} WITH DISTINCT x ORDER BY x.sortName, x.id LIMIT 100 RETURN collect(x.name) AS ${result} }`;

const DATES = { date: 'String', dateFrom: 'Date', dateTo: 'Date' } as const;
const PLACE_IN_TEXT = { articleId: 'ID', startOffset: 'Int', endOffset: 'Int' } as const;

const entities: Table = {
  name: 'entities',
  label: 'Entity',
  columns: {
    id: 'ID',
    kind: 'String',
    name: 'String',
    aliases: 'String',
    country: 'String',
    countryId: 'ID',
    alpha2: 'String',
    alpha3: 'String',
    latitude: 'Float',
    longitude: 'Float',
    ...DATES,
    mentions: 'Int',
    articles: 'Int',
    relations: 'Int',
    ...PLACE_IN_TEXT,
  },
  filters: { from: null, to: null, kind: KINDS, name: null },
  dated: true,
  conditions: (filter, scope) => [
    ...oneOf('n.kind', filter.kinds, scope),
    ...oneOf('n.id', filter.named, scope),
    ...withinDays('n', filter, scope),
  ],
  lines: [COUNTRY_OF, FIRST_MENTION],
  values: {
    ...own('kind', 'name', 'countryId', 'alpha2', 'alpha3', 'latitude', 'longitude', 'dateFrom', 'dateTo'),
    aliases: 'coalesce(n.aliases, [])',
    country: 'head(countries)',
    date: 'coalesce(n.date, n.signedOn)',
    mentions: 'n.mentionCount',
    articles: 'n.articleCount',
    relations: 'n.relationCount',
    place: 'head(places)',
  },
  row: (values) => plainRow(entities.columns, { ...values, ...placeIn(values.place), aliases: joined(values.aliases) }),
};

const relations: Table = {
  name: 'relations',
  label: 'Relation',
  columns: {
    id: 'ID',
    type: 'String',
    sourceId: 'ID',
    source: 'String',
    sourceKind: 'String',
    targetId: 'ID',
    target: 'String',
    targetKind: 'String',
    title: 'String',
    status: 'String',
    certainty: 'String',
    since: 'String',
    until: 'String',
    ...DATES,
    evidence: 'Int',
    sentence: 'String',
    ...PLACE_IN_TEXT,
  },
  filters: { from: null, to: null, kind: KINDS, type: RELATION_TYPES, certainty: CERTAINTIES, name: null },
  dated: false,
  conditions: (filter, scope) => {
    const conditions = [...oneOf('n.type', filter.types, scope), ...oneOf('n.certainty', filter.certainties, scope)];
    if (filter.named !== null) {
      const named = scope.parameter('named', [...filter.named]);
      conditions.push(`(n.sourceId IN ${named} OR n.targetId IN ${named})`);
    }
    if (filter.kinds !== null) {
      conditions.push(
        `EXISTS { MATCH (n)-[:SOURCE|TARGET]->(x:Entity) WHERE x.kind IN ${scope.parameter('kinds', [...filter.kinds])} }`,
      );
    }
    // A first sieve: `keeps` knows what since and until mean.
    const dated = withinDays('x', filter, scope);
    if (dated.length > 0) {
      conditions.push(
        `(n.since IS NOT NULL OR n.until IS NOT NULL OR EXISTS { MATCH (n)-[:SOURCE|TARGET]->(x:Entity) WHERE ${dated.join(' AND ')} })`,
      );
    }
    return conditions;
  },
  lines: [
    'CALL (n) { MATCH (n)-[:SOURCE]->(s:Entity) RETURN collect({name: s.name, kind: s.kind, date: coalesce(s.date, s.signedOn)}) AS sources }',
    'CALL (n) { MATCH (n)-[:TARGET]->(t:Entity) RETURN collect({name: t.name, kind: t.kind, date: coalesce(t.date, t.signedOn)}) AS targets }',
    `CALL (n) {
  MATCH (n)<-[:SUPPORTS]-(v:Evidence) WITH v ORDER BY v.id LIMIT 1
  RETURN collect({sentence: v.sentence, articleId: v.articleId, start: v.start, end: v.end}) AS places
}`,
  ],
  values: {
    ...own('type', 'sourceId', 'targetId', 'title', 'status', 'certainty', 'since', 'until'),
    sourceEnd: 'head(sources)',
    targetEnd: 'head(targets)',
    place: 'head(places)',
    evidence: 'n.evidenceCount',
  },
  row: (values) => {
    const source = values.sourceEnd as RelationEnd | null;
    const target = values.targetEnd as RelationEnd | null;
    const date = dateOfRelation(values.since as string | null, values.until as string | null, source, target);
    return plainRow(relations.columns, {
      ...values,
      ...placeIn(values.place),
      source: source?.name,
      sourceKind: source?.kind,
      target: target?.name,
      targetKind: target?.kind,
      date,
      ...(date === null ? null : dayRangeOf(date)),
    });
  },
  keeps: ({ dateFrom, dateTo }, { from, to }) =>
    (from === null || (typeof dateTo === 'string' && dateTo >= from)) &&
    (to === null || (typeof dateFrom === 'string' && dateFrom <= to)),
};

interface RelationEnd {
  readonly name: string;
  readonly kind: string;
  /** Of an event, or of an agreement's signing. */
  readonly date: string | null;
}

/** Since when until when it held; without either, the day of the event or agreement that it is a part of. */
function dateOfRelation(
  since: string | null,
  until: string | null,
  source: RelationEnd | null,
  target: RelationEnd | null,
): string | null {
  if (since === null && until === null) return target?.date ?? source?.date ?? null;
  if (since?.includes('/') || until?.includes('/')) return since ?? until;
  return `${since ?? '..'}/${until ?? '..'}`;
}

const events: Table = {
  name: 'events',
  label: 'Event',
  columns: {
    id: 'ID',
    type: 'String',
    name: 'String',
    mode: 'String',
    ...DATES,
    certainty: 'String',
    actors: 'String',
    recipients: 'String',
    places: 'String',
    latitude: 'Float',
    longitude: 'Float',
    figures: 'String',
    claims: 'Int',
    mentions: 'Int',
    articles: 'Int',
    sentence: 'String',
    ...PLACE_IN_TEXT,
  },
  filters: { from: null, to: null, type: Object.values(EventType), certainty: CERTAINTIES, name: null },
  dated: true,
  conditions: (filter, scope) => {
    const conditions = [
      ...oneOf('n.type', filter.types, scope),
      ...oneOf('n.certainty', filter.certainties, scope),
      ...withinDays('n', filter, scope),
    ];
    if (filter.named !== null) {
      const named = scope.parameter('named', [...filter.named]);
      conditions.push(
        `(n.id IN ${named} OR EXISTS { MATCH (n)-[:ACTOR_IN|RECIPIENT_IN|OCCURRED_IN]-(x:Entity) WHERE x.id IN ${named} })`,
      );
    }
    return conditions;
  },
  lines: [
    namesAt('(n)<-[:ACTOR_IN]-(x:Entity)', 'actors'),
    namesAt('(n)<-[:RECIPIENT_IN]-(x:Entity)', 'recipients'),
    `CALL (n) {
  MATCH (n)-[:OCCURRED_IN]->(x:Entity) WITH DISTINCT x ORDER BY x.sortName, x.id LIMIT 100
  RETURN collect({name: x.name, latitude: x.latitude, longitude: x.longitude}) AS sites
}`,
    'CALL (n) { MATCH (n)<-[:COUNTS]-(q:Quantity) WITH q ORDER BY q.id LIMIT 100 RETURN collect(q.evidenceText) AS figures }',
    'CALL (n) { MATCH (n)<-[:ABOUT]-(c:Claim) RETURN count(DISTINCT c) AS claims }',
    FIRST_MENTION,
    `CALL (n) {
  MATCH (n)<-[:SOURCE|TARGET]-(:Relation)<-[:SUPPORTS]-(v:Evidence) WITH DISTINCT v ORDER BY v.id LIMIT 1
  RETURN collect({sentence: v.sentence, articleId: v.articleId, start: v.start, end: v.end}) AS evidence
}`,
  ],
  values: {
    ...own('type', 'name', 'mode', 'date', 'dateFrom', 'dateTo', 'certainty'),
    actors: 'actors',
    recipients: 'recipients',
    sites: 'sites',
    figures: 'figures',
    claims: 'claims',
    mentions: 'n.mentionCount',
    articles: 'n.articleCount',
    place: 'coalesce(head(evidence), head(places))',
  },
  row: (values) => {
    const sites = values.sites as { name: string; latitude?: number | null; longitude?: number | null }[];
    const onMap = sites.find(
      ({ latitude, longitude }) => typeof latitude === 'number' && typeof longitude === 'number',
    );
    return plainRow(events.columns, {
      ...values,
      ...placeIn(values.place),
      actors: joined(values.actors),
      recipients: joined(values.recipients),
      places: joined(sites.map(({ name }) => name)),
      figures: joined(values.figures),
      latitude: onMap?.latitude,
      longitude: onMap?.longitude,
    });
  },
};

const claims: Table = {
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

const articles: Table = {
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

const mentions: Table = {
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

export const TABLES: Readonly<Record<TableName, Table>> = { entities, relations, events, claims, articles, mentions };

/** Properties of the node under their own names. */
function own(...properties: readonly string[]): Record<string, string> {
  return Object.fromEntries(properties.map((property) => [property, `n.${property}`]));
}

function placeIn(place: unknown): Record<string, unknown> {
  const { start, end, ...rest } = (place ?? {}) as Readonly<Record<string, unknown>>;
  return { ...rest, startOffset: start, endOffset: end } satisfies Partial<Record<keyof Row, unknown>>;
}
