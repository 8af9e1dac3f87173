// The example queries that GraphiQL opens with, written over what is loaded, so that each of them answers something.
import type { GraphEngine } from '../graph/engine.ts';

export interface Example {
  readonly title: string;
  readonly query: string;
}

interface Names {
  readonly country: string | null;
  readonly otherCountry: string | null;
  readonly person: string | null;
  readonly speaker: string | null;
  readonly agreement: string | null;
  readonly eventDay: string | null;
  readonly eventActor: string | null;
}

const BEST_CONNECTED = `CALL () {
  MATCH (e:Country) WITH e ORDER BY e.relationCount DESC, e.mentionCount DESC, e.id LIMIT 2 RETURN collect(e.name) AS countries
}
CALL () {
  MATCH (e:Person)-[:HOLDS_OFFICE]->(:Entity)
  WITH DISTINCT e ORDER BY e.relationCount DESC, e.mentionCount DESC, e.id LIMIT 1 RETURN collect(e.name) AS people
}
CALL () {
  MATCH (c:Claim)-[:SPEAKER]->(e:Person)
  WITH e, count(c) AS claims ORDER BY claims DESC, e.id LIMIT 1 RETURN collect(e.name) AS speakers
}
CALL () {
  MATCH (e:Agreement) WITH e ORDER BY e.relationCount DESC, e.mentionCount DESC, e.id LIMIT 1 RETURN collect(e.name) AS agreements
}
CALL () {
  MATCH (e:Event)<-[:COUNTS]-(:Quantity) WHERE e.dateFrom IS NOT NULL
  WITH DISTINCT e ORDER BY e.relationCount DESC, e.id LIMIT 1 RETURN collect(e.date) AS days
}
CALL () {
  MATCH (e:Country)-[r:ACTOR_IN]->(:Event)
  WITH e, count(r) AS events ORDER BY events DESC, e.id LIMIT 1 RETURN collect(e.name) AS actors
}
RETURN countries, people, speakers, agreements, days, actors`;

type Row = Readonly<Record<'countries' | 'people' | 'speakers' | 'agreements' | 'days' | 'actors', readonly string[]>>;

/** Examples for what the graph holds; those that need something it does not hold are left out. */
export async function buildExamples(engine: GraphEngine): Promise<Example[]> {
  const [row] = await engine.read<Row & Record<string, unknown>>(BEST_CONNECTED);
  return examplesFor({
    country: row?.countries[0] ?? null,
    otherCountry: row?.countries[1] ?? null,
    person: row?.people[0] ?? null,
    speaker: row?.speakers[0] ?? null,
    agreement: row?.agreements[0] ?? null,
    eventDay: row?.days[0] ?? null,
    eventActor: row?.actors[0] ?? null,
  });
}

export function examplesFor(names: Names): Example[] {
  const { country, otherCountry, person, speaker, agreement, eventDay, eventActor } = names;
  return [
    example(
      'Overview',
      ['What is in the graph: articles, entities by kind, relations by type, claims.'],
      'Overview',
      OVERVIEW,
    ),
    ...(person === null
      ? []
      : [
          example(
            'Who holds which office',
            ['Offices, each with what it is an office of.', 'since, until and status say when.'],
            'Offices',
            OFFICES,
          ),
        ]),
    ...(agreement === null
      ? []
      : [
          example(
            'Agreements',
            ['Treaties and other agreements: parties, signatories, terms,', 'and the sentences that say so.'],
            'Agreements',
            AGREEMENTS,
          ),
        ]),
    ...(eventDay === null
      ? []
      : [
          example(
            'What happened on a day',
            [
              'Events of one day, with figures. Where sources contradict each other,',
              'each figure names the claim that gives it.',
            ],
            'Day',
            eventsOf(eventDay),
          ),
        ]),
    ...(eventActor === null
      ? []
      : [
          example(
            'What a country did',
            ['Events by actor, in order of date.'],
            'EventsOfActor',
            eventsByActor(eventActor),
          ),
        ]),
    ...(speaker === null
      ? []
      : [
          example(
            'Who claimed what',
            ['Claims of one speaker: how sure, about whom, in which sentence.'],
            'Claims',
            claimsOf(speaker),
          ),
        ]),
    ...(person !== null && country !== null
      ? [
          example(
            'How two are connected',
            ['The shortest chains of relations between two entities.'],
            'Paths',
            pathsBetween(person, otherCountry ?? country),
          ),
        ]
      : []),
    ...(country === null
      ? []
      : [
          example(
            'Around a country',
            ['An entity and what is related to it, for drawing.'],
            'Neighborhood',
            around(country),
          ),
        ]),
    ...(country === null
      ? [example('Search', ['Full text over names, claims and sentences.'], 'Search', searchFor('treaty'))]
      : [
          example(
            'Search',
            ['Full text over names, claims and sentences; one typing error per word is forgiven.'],
            'Search',
            searchFor(country),
          ),
        ]),
    example('Timeline', ['Events per month, for a chart.'], 'Timeline', TIMELINE),
  ];
}

function example(title: string, comment: readonly string[], operation: string, body: string): Example {
  const remark = [`${title}. Press the play button to run it.`, ...comment].map((line) => `# ${line}`).join('\n');
  return { title, query: `${remark}\nquery ${operation} {\n${body}\n}\n` };
}

/** A GraphQL string. Names come from articles: nothing in them may end the script of the page, or be a pattern to String.replace. */
function quoted(name: string): string {
  return JSON.stringify(name).replace(
    /[<>&$\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const OVERVIEW = `  stats {
    articles
    claims
    entities { kind count }
    relations { type count }
  }
  articles(first: 10) {
    nodes { title publishedOn source { name } }
  }`;

const OFFICES = `  people(orderBy: { field: RELATIONS, direction: DESC }, first: 10) {
    nodes {
      name
      aliases
      offices { title of { name } since until status }
    }
  }`;

const AGREEMENTS = `  agreements(first: 5, orderBy: { field: RELATIONS, direction: DESC }) {
    nodes {
      name
      signedOn
      parties { name }
      signatories { name }
      terms
      mentions(first: 2) { nodes { sentence article { title } } }
    }
  }`;

const eventsOf = (day: string): string => `  events(filter: { from: ${quoted(day)}, to: ${quoted(day)} }) {
    nodes {
      name
      type
      mode
      date
      certainty
      places { name }
      actors { name }
      recipients { name }
      quantities { value bound text evidence { sentence } claim { speakerText certainty } }
    }
  }`;

const eventsByActor = (name: string): string => `  events(filter: { actor: [{ name: ${quoted(name)} }] }, first: 10) {
    totalCount
    nodes { date type name recipients { name } certainty }
  }`;

const claimsOf = (name: string): string => `  claims(filter: { speaker: { name: ${quoted(name)} } }, first: 10) {
    totalCount
    nodes {
      speakerText
      cue
      content
      direct
      certainty
      saidOn
      about { name }
      evidence { sentence article { title } }
    }
  }`;

const pathsBetween = (
  from: string,
  to: string,
): string => `  paths(from: { name: ${quoted(from)} }, to: { name: ${quoted(to)} }, limit: 3) {
    length
    nodes { name kind }
    relations { type title source { name } target { name } evidence(first: 1) { nodes { sentence } } }
  }`;

const around = (name: string): string => `  neighborhood(of: { name: ${quoted(name)} }, depth: 1, limit: 30) {
    truncated
    nodes { id name kind }
    relations { type title source { id } target { id } }
  }`;

const searchFor = (text: string): string => `  search(text: ${quoted(text)}, first: 10) {
    totalCount
    edges {
      score
      highlight
      node {
        __typename
        ... on Entity { name kind }
        ... on Claim { speakerText content }
        ... on Article { title publishedOn }
      }
    }
  }`;

const TIMELINE = `  timeline(interval: MONTH) {
    start
    count
    byType { type count }
  }`;
