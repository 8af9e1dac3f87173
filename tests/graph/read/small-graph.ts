// A small graph written by hand (src/graph/model.ts), with invented countries: what the tests of reading know to be true.

import type { Certainty, EntityKind } from '../../../src/generated/ontology.ts';
import { dated } from '../../../src/graph/dated.ts';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import { CERTAINTY_RANK, LABEL_OF_KIND, nameKey, sortNameOf } from '../../../src/graph/model.ts';
import type { Value } from '../../../src/graph/parameters.ts';

type Properties = Readonly<Record<string, Value>>;

const ENTITIES: readonly [id: string, kind: EntityKind, name: string, aliases: string[], own: Properties][] = [
  [
    'country:XR',
    'COUNTRY',
    'Ruritania',
    ['Strelsau', 'the Kingdom'],
    { alpha2: 'XR', alpha3: 'XRU', latitude: 50.5, longitude: 14 },
  ],
  ['country:XG', 'COUNTRY', 'Graustark', [], { alpha2: 'XG', alpha3: 'XGR' }],
  ['person:anna-kovar', 'PERSON', 'Anna Kovář', ['Kovar', 'Foreign Minister Kovář'], {}],
  ['person:boris-kovar', 'PERSON', 'Boris Kovar', ['Kovar'], {}],
  ['person:carl-dent', 'PERSON', 'Carl Dent', [], {}],
  ['org:xr:foreign-ministry', 'ORGANIZATION', 'Foreign Ministry', [], { countryId: 'country:XR' }],
  ['org:daily-star', 'ORGANIZATION', 'The Daily Star', [], {}],
  ['place:xr:strelsau', 'PLACE', 'Strelsau', [], { countryId: 'country:XR', latitude: 50.1, longitude: 14.2 }],
  ['place:xr:edelweiss', 'PLACE', 'Edelweiss', [], { countryId: 'country:XR' }],
  [
    'agreement:strelsau-pact',
    'AGREEMENT',
    'Strelsau Pact',
    ['the treaty'],
    { signedOn: '2024-06', dateFrom: '2024-06-01', dateTo: '2024-06-30', terms: ['aid if attacked'] },
  ],
  [
    'event:strike',
    'EVENT',
    'missile strike near Edelweiss',
    [],
    {
      type: 'ASSAULT',
      mode: 'missile strike',
      date: '2024-10-03',
      ...dated('2024-10-03'),
      ...certainty('ASSERTED'),
    },
  ],
  [
    'event:talks',
    'EVENT',
    'talks in Strelsau',
    [],
    {
      type: 'CONSULT',
      date: '2024-12',
      ...dated('2024-12'),
      ...certainty('LIKELY'),
    },
  ],
  ['event:aid', 'EVENT', 'aid to Ruritania', [], { type: 'AID', ...dated(null), ...certainty('EVEN_CHANCE') }],
];

const RELATIONS: readonly [id: string, type: string, source: string, target: string, own: Properties][] = [
  [
    'r01',
    'HOLDS_OFFICE',
    'person:anna-kovar',
    'org:xr:foreign-ministry',
    { title: 'Foreign Minister', since: '2023', status: 'CURRENT' },
  ],
  [
    'r02',
    'AFFILIATED_WITH',
    'person:boris-kovar',
    'country:XG',
    { title: 'spokesman', until: '2022', status: 'FORMER' },
  ],
  ['r03', 'AFFILIATED_WITH', 'person:carl-dent', 'org:daily-star', {}],
  ['r04', 'PART_OF', 'org:xr:foreign-ministry', 'country:XR', {}],
  ['r05', 'LOCATED_IN', 'place:xr:strelsau', 'country:XR', {}],
  ['r06', 'LOCATED_IN', 'place:xr:edelweiss', 'country:XR', {}],
  ['r07', 'PARTY_TO', 'country:XR', 'agreement:strelsau-pact', {}],
  ['r08', 'PARTY_TO', 'country:XG', 'agreement:strelsau-pact', {}],
  ['r09', 'SIGNED', 'person:anna-kovar', 'agreement:strelsau-pact', {}],
  ['r10', 'ACTOR_IN', 'country:XG', 'event:strike', {}],
  ['r11', 'RECIPIENT_IN', 'country:XR', 'event:strike', {}],
  ['r12', 'OCCURRED_IN', 'event:strike', 'place:xr:edelweiss', {}],
  ['r13', 'ACTOR_IN', 'country:XR', 'event:talks', {}],
  ['r14', 'ACTOR_IN', 'country:XG', 'event:talks', { ...certainty('LIKELY') }],
  ['r15', 'OCCURRED_IN', 'event:talks', 'place:xr:strelsau', {}],
  ['r16', 'RECIPIENT_IN', 'country:XR', 'event:aid', {}],
];

const ARTICLES: readonly [id: string, title: string, publishedOn: string, own: Properties][] = [
  [
    'article:a1',
    'Missiles hit Edelweiss',
    '2024-10-04',
    { authorId: 'person:carl-dent', sourceId: 'org:daily-star', datelineId: 'place:xr:strelsau' },
  ],
  ['article:a2', 'Talks begin in Strelsau', '2024-12-10', { url: 'https://star.example/talks' }],
];

const MENTIONS: readonly [
  article: string,
  start: number,
  text: string,
  form: string,
  kind: EntityKind,
  entity: string | null,
][] = [
  ['article:a1', 0, 'Graustark', 'NAME', 'COUNTRY', 'country:XG'],
  ['article:a1', 20, 'Ruritanian', 'ADJECTIVE', 'COUNTRY', 'country:XR'],
  ['article:a1', 40, 'Edelweiss', 'NAME', 'PLACE', 'place:xr:edelweiss'],
  ['article:a1', 60, 'Foreign Minister Kovář', 'NAME', 'PERSON', 'person:anna-kovar'],
  ['article:a1', 90, 'officials', 'NOMINAL', 'PERSON', null],
  ['article:a2', 0, 'Strelsau', 'NAME', 'COUNTRY', 'country:XR'],
  ['article:a2', 30, 'Kovar', 'NAME', 'PERSON', 'person:boris-kovar'],
  ['article:a2', 50, 'the treaty', 'NOMINAL', 'AGREEMENT', 'agreement:strelsau-pact'],
];

const CLAIMS: readonly [
  id: string,
  article: string,
  start: number,
  speaker: string | null,
  via: string | null,
  about: string[],
  own: Properties,
][] = [
  [
    'c1',
    'article:a1',
    60,
    'person:anna-kovar',
    'org:daily-star',
    ['country:XG', 'event:strike'],
    said('told', 'six soldiers were killed', 'ASSERTED', '2024-10-03', true),
  ],
  [
    'c2',
    'article:a1',
    90,
    null,
    null,
    ['event:strike'],
    said('said', 'nobody was killed', 'LIKELY', '2024-10-04', false),
  ],
  [
    'c3',
    'article:a2',
    30,
    'person:boris-kovar',
    null,
    ['agreement:strelsau-pact'],
    said('denied', 'the treaty is dead', 'DENIED', null, false),
  ],
];

const QUANTITIES: readonly [start: number, value: number, bound: string, claim: string][] = [
  [61, 6, 'EXACT', 'c1'],
  [91, 0, 'AT_MOST', 'c2'],
];

/** Writes the graph into an empty database. */
export async function writeSmallGraph(engine: GraphEngine): Promise<void> {
  await engine.write(async (transaction) => {
    const run = (statement: string, rows: readonly Properties[]) =>
      transaction.run(`UNWIND $rows AS row ${statement}`, { rows });
    for (const kind of Object.keys(LABEL_OF_KIND) as EntityKind[]) {
      const rows = ENTITIES.filter((entity) => entity[1] === kind).map(([id, , name, aliases, own]) => ({
        properties: {
          id,
          kind,
          name,
          aliases,
          sortName: sortNameOf(name),
          searchText: [name, ...aliases].join(' | '),
          ...counts(id),
          ...own,
        },
      }));
      await run(`CREATE (e:Entity:${LABEL_OF_KIND[kind]}) SET e += row.properties`, rows);
    }
    const names = ENTITIES.flatMap(([id, , name, aliases]) =>
      [name, ...aliases].map((text) => ({ key: nameKey(text), id })),
    );
    await run('MATCH (e:Entity {id: row.id}) MERGE (n:Name {id: row.key}) CREATE (n)-[:NAMES]->(e)', names);
    for (const [id, type, source, target, own] of RELATIONS) {
      const properties = {
        id,
        type,
        sourceId: source,
        targetId: target,
        status: 'UNKNOWN',
        evidenceCount: evidenceOf(id),
        ...certainty('ASSERTED'),
        ...own,
      };
      await run(
        `MATCH (s:Entity {id: row.sourceId}), (t:Entity {id: row.targetId}) CREATE (r:Relation)-[:SOURCE]->(s), (r)-[:TARGET]->(t), (s)-[:${type} {id: row.id}]->(t) SET r += row`,
        [properties],
      );
    }
    await run(
      'CREATE (a:Article) SET a += row',
      ARTICLES.map(([id, title, publishedOn, own]) => ({
        id,
        title,
        publishedOn,
        ...dated(publishedOn),
        publishedOnBasis: 'GIVEN',
        text: `${title}. ${'x'.repeat(200)}`,
        ...own,
      })),
    );
    for (const [property, edge] of [
      ['authorId', 'WRITTEN_BY'],
      ['sourceId', 'PUBLISHED_BY'],
      ['datelineId', 'FILED_FROM'],
    ]) {
      const rows = ARTICLES.flatMap(([id, , , own]) =>
        own[property!] === undefined ? [] : [{ id, other: own[property!]! }],
      );
      await run(`MATCH (a:Article {id: row.id}), (e:Entity {id: row.other}) CREATE (a)-[:${edge}]->(e)`, rows);
    }
    await run(
      'MATCH (a:Article {id: row.articleId}) CREATE (s:Sentence)-[:OF]->(a) SET s += row',
      ARTICLES.map(([articleId, title]) => ({
        id: `${articleId}:0000000`,
        articleId,
        index: 0,
        start: 0,
        end: title.length,
        role: 'headline',
        text: title,
      })),
    );
    for (const [articleId, start, text, form, kind, entityId] of MENTIONS) {
      const row = {
        id: positionId(articleId, start),
        articleId,
        start,
        end: start + text.length,
        text,
        form,
        kind,
        sentenceStart: 0,
        sentenceEnd: 100,
      };
      await run('MATCH (a:Article {id: row.articleId}) CREATE (m:Mention)-[:IN_ARTICLE]->(a) SET m += row', [row]);
      await run(
        'MATCH (m:Mention {id: row.id}), (e:Entity {id: row.entityId}) CREATE (m)-[:REFERS_TO]->(e) SET m.entityId = row.entityId',
        entityId === null ? [] : [{ id: row.id, entityId }],
      );
    }
    for (const [id] of RELATIONS) {
      const rows = Array.from({ length: evidenceOf(id) }, (_, index) => ({
        id: `${id}:${positionId('article:a1', index * 10)}`,
        ownerId: id,
        articleId: 'article:a1',
        start: index * 10,
        end: index * 10 + 5,
        text: `${id} ${index}`,
        sentence: `Sentence ${index} of ${id}.`,
      }));
      await run(
        'MATCH (r:Relation {id: row.ownerId}), (a:Article {id: row.articleId}) CREATE (v:Evidence)-[:SUPPORTS]->(r), (v)-[:IN_ARTICLE]->(a) SET v += row',
        rows,
      );
    }
    for (const [id, articleId, start, speakerId, viaId, about, own] of CLAIMS) {
      const claim = {
        id,
        articleId,
        start,
        end: start + 30,
        text: `Text of ${id}`,
        sentence: `Sentence of ${id}.`,
        speakerId,
        viaId,
        ...own,
      };
      await run('MATCH (a:Article {id: row.articleId}) CREATE (c:Claim)-[:IN_ARTICLE]->(a) SET c += row', [claim]);
      for (const [edge, ids] of [
        ['SPEAKER', [speakerId]],
        ['VIA', [viaId]],
        ['ABOUT', about],
      ] as const) {
        const rows = ids.flatMap((other) => (other === null ? [] : [{ id, other }]));
        await run(`MATCH (c:Claim {id: row.id}), (e:Entity {id: row.other}) CREATE (c)-[:${edge}]->(e)`, rows);
      }
    }
    await run(
      `MATCH (a:Article {id: row.articleId}), (e:Event {id: row.eventId}), (c:Claim {id: row.claimId})
       CREATE (q:Quantity)-[:IN_ARTICLE]->(a), (q)-[:COUNTS]->(e), (q)-[:CLAIMED_IN]->(c) SET q += row`,
      QUANTITIES.map(([start, value, bound, claimId]) => ({
        id: positionId('article:a1', start),
        eventId: 'event:strike',
        articleId: 'article:a1',
        value,
        bound,
        unit: 'soldiers',
        text: 'soldiers killed',
        start,
        end: start + 5,
        evidenceText: `${value} soldiers`,
        sentence: `Sentence of ${claimId}.`,
        claimId,
      })),
    );
    const texts = [
      ...ENTITIES.flatMap(([, , name, aliases]) => [name, ...aliases]),
      ...ARTICLES.map(([, title]) => title),
      ...CLAIMS.map((claim) => String(claim[6].content)),
    ];
    await transaction.learnWords(texts);
  });
}

/** The first relation has evidence for several pages. */
function evidenceOf(relation: string): number {
  return relation === 'r01' ? 45 : 1;
}

function counts(id: string): Properties {
  return {
    mentionCount: MENTIONS.filter((mention) => mention[5] === id).length,
    relationCount: RELATIONS.filter(([, , source, target]) => source === id || target === id).length,
    articleCount: new Set(MENTIONS.filter((mention) => mention[5] === id).map(([article]) => article)).size,
  };
}

function certainty(value: Certainty): Properties {
  return { certainty: value, certaintyRank: CERTAINTY_RANK[value] };
}

function said(cue: string, content: string, sure: Certainty, saidOn: string | null, direct: boolean): Properties {
  return {
    speakerText: `speaker who ${cue}`,
    cue,
    content,
    direct,
    ...certainty(sure),
    saidOn,
    ...dated(saidOn),
  };
}

function positionId(article: string, start: number): string {
  return `${article}:${String(start).padStart(7, '0')}`;
}
