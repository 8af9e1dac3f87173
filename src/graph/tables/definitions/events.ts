// The table of events.
import { EventType } from '../../../generated/ontology.ts';
import { joined, oneOf, plainRow, type Table, withinDays } from '../table.ts';
import { CERTAINTIES, DATES, FIRST_MENTION, namesAt, own, PLACE_IN_TEXT, placeIn } from './columns.ts';

export const events: Table = {
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
