// Every question of the contract over HTTP, against a small graph whose truth is written by hand.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachEngine } from '../engines.ts';
import { TestServer } from './client.ts';

describeOnEachEngine('A GraphQL query', (under) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.overSmallGraph(under);
  });
  afterAll(() => server.close());

  it('finds an entity by name or alias, whatever the case, diacritics and a leading "the"', async () => {
    const data = await server.data(`{
      name: entity(name: "ruritania") { id }
      alias: entity(name: "The KINGDOM") { id }
      folded: entity(name: "anna kovar") { id name aliases kind }
      id: entity(id: "org:daily-star") { name }
      unknown: entity(name: "Atlantis") { id }
      unknownId: entity(id: "country:none") { id }
    }`);
    expect(data).toEqual({
      name: { id: 'country:XR' },
      alias: { id: 'country:XR' },
      folded: {
        id: 'person:anna-kovar',
        name: 'Anna Kovář',
        aliases: ['Kovar', 'Foreign Minister Kovář'],
        kind: 'PERSON',
      },
      id: { name: 'The Daily Star' },
      unknown: null,
      unknownId: null,
    });
  });

  it('takes the name of a capital for the country that is called so too, and for the place where a place is asked for', async () => {
    const data = await server.data(`{
      entity(name: "Strelsau") { id __typename }
      events(filter: { place: { name: "Strelsau" } }) { nodes { id } }
    }`);
    expect(data).toEqual({
      entity: { id: 'country:XR', __typename: 'Country' },
      events: { nodes: [{ id: 'event:talks' }] },
    });
  });

  it('gives what each kind of entity has of its own', async () => {
    const data = await server.data(`{
      nodes(ids: ["country:XR", "place:xr:strelsau", "org:xr:foreign-ministry", "agreement:strelsau-pact", "person:anna-kovar", "event:talks"]) {
        __typename
        ... on Country { alpha2 alpha3 latitude longitude }
        ... on Place { country { name } latitude }
        ... on Organization { country { alpha2 } }
        ... on Agreement { signedOn parties { name } signatories { name } terms }
        ... on Person { offices { title of { name } since until status } }
        ... on Event { type mode date certainty places { name } actors { name } recipients { name } quantities { value } }
      }
    }`);
    expect(data.nodes).toEqual([
      { __typename: 'Country', alpha2: 'XR', alpha3: 'XRU', latitude: 50.5, longitude: 14 },
      { __typename: 'Place', country: { name: 'Ruritania' }, latitude: 50.1 },
      { __typename: 'Organization', country: { alpha2: 'XR' } },
      {
        __typename: 'Agreement',
        signedOn: '2024-06',
        parties: [{ name: 'Graustark' }, { name: 'Ruritania' }],
        signatories: [{ name: 'Anna Kovář' }],
        terms: ['aid if attacked'],
      },
      {
        __typename: 'Person',
        offices: [
          {
            title: 'Foreign Minister',
            of: { name: 'Foreign Ministry' },
            since: '2023',
            until: null,
            status: 'CURRENT',
          },
        ],
      },
      {
        __typename: 'Event',
        type: 'CONSULT',
        mode: null,
        date: '2024-12',
        certainty: 'LIKELY',
        places: [{ name: 'Strelsau' }],
        actors: [{ name: 'Graustark' }, { name: 'Ruritania' }],
        recipients: [],
        quantities: [],
      },
    ]);
  });

  it('counts an affiliation without a title as no office', async () => {
    const data = await server.data(`{ people { nodes { name offices { title status } } } }`);
    expect(data.people.nodes).toEqual([
      { name: 'Anna Kovář', offices: [{ title: 'Foreign Minister', status: 'CURRENT' }] },
      { name: 'Boris Kovar', offices: [{ title: 'spokesman', status: 'FORMER' }] },
      { name: 'Carl Dent', offices: [] },
    ]);
  });

  it('gives nodes by id in the order asked for, null for unknown ones', async () => {
    const data = await server.data(`{
      nodes(ids: ["c1", "nothing", "article:a2", "r01", "country:XG", "c1"]) { id __typename }
      node(id: "c2") { ... on Claim { cue speaker { name } speakerText } }
      none: node(id: "nothing") { id }
    }`);
    expect(data.nodes).toEqual([
      { id: 'c1', __typename: 'Claim' },
      null,
      { id: 'article:a2', __typename: 'Article' },
      { id: 'r01', __typename: 'Relation' },
      { id: 'country:XG', __typename: 'Country' },
      { id: 'c1', __typename: 'Claim' },
    ]);
    expect(data.node).toEqual({ cue: 'said', speaker: null, speakerText: 'speaker who said' });
    expect(data.none).toBeNull();
  });

  it('filters entities by kind, part of a name, article and relation', async () => {
    const data = await server.data(`{
      kinds: entities(filter: { kind: [PLACE, AGREEMENT] }) { nodes { id } totalCount }
      part: entities(filter: { name: "kovář" }) { nodes { id } }
      alias: entities(filter: { name: "MINISTER" }) { nodes { id } }
      article: entities(filter: { mentionedIn: "article:a2" }) { nodes { id } totalCount }
      related: entities(filter: { relatedTo: { name: "Strelsau Pact" } }) { nodes { id } totalCount }
      both: people(filter: { relatedTo: { id: "agreement:strelsau-pact" }, mentionedIn: "article:a1" }) { nodes { name } }
      noneOfKind: countries(filter: { kind: [PERSON] }) { nodes { id } totalCount }
    }`);
    const ids = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id);
    expect(ids(data.kinds)).toEqual(['place:xr:edelweiss', 'place:xr:strelsau', 'agreement:strelsau-pact']);
    expect(data.kinds.totalCount).toBe(3);
    expect(ids(data.part)).toEqual(['person:anna-kovar', 'person:boris-kovar']);
    expect(ids(data.alias)).toEqual(['person:anna-kovar']);
    expect(ids(data.article)).toEqual(['person:boris-kovar', 'country:XR', 'agreement:strelsau-pact']);
    expect(data.article.totalCount).toBe(3);
    expect(ids(data.related)).toEqual(['person:anna-kovar', 'country:XG', 'country:XR']);
    expect(data.related.totalCount).toBe(3);
    expect(data.both.nodes).toEqual([{ name: 'Anna Kovář' }]);
    expect(data.noneOfKind).toEqual({ nodes: [], totalCount: 0 });
  });

  it('orders entities by name, mentions or relations, in both directions', async () => {
    const data = await server.data(`{
      down: organizations(orderBy: { field: NAME, direction: DESC }) { nodes { name } }
      mentioned: countries(orderBy: { field: MENTIONS, direction: DESC }) { nodes { name } }
      related: people(orderBy: { field: RELATIONS, direction: ASC }) { nodes { name } }
      places { nodes { name } }
      agreements { nodes { name } }
    }`);
    expect(data).toEqual({
      down: { nodes: [{ name: 'Foreign Ministry' }, { name: 'The Daily Star' }] },
      mentioned: { nodes: [{ name: 'Ruritania' }, { name: 'Graustark' }] },
      related: { nodes: [{ name: 'Boris Kovar' }, { name: 'Carl Dent' }, { name: 'Anna Kovář' }] },
      places: { nodes: [{ name: 'Edelweiss' }, { name: 'Strelsau' }] },
      agreements: { nodes: [{ name: 'Strelsau Pact' }] },
    });
  });

  it('gives events in order of date, filtered by type, days, participants, place and certainty', async () => {
    const filters = {
      all: '{}',
      type: '{ type: [ASSAULT, AID] }',
      october: '{ from: "2024-10", to: "2024-10" }',
      untilNovember: '{ to: "2024-11-15" }',
      inDecember: '{ from: "2024-12-24", to: "2024-12-24" }',
      actor: '{ actor: [{ name: "Graustark" }] }',
      twoActors: '{ actor: [{ name: "Graustark" }, { name: "Ruritania" }] }',
      recipient: '{ recipient: [{ id: "country:XR" }] }',
      involving: '{ involving: [{ name: "Ruritania" }, { name: "Graustark" }] }',
      place: '{ place: { name: "Edelweiss" } }',
      sure: '{ minCertainty: VERY_LIKELY }',
      nobody: '{ actor: [{ name: "Carl Dent" }] }',
    };
    const fields = Object.entries(filters).map(
      ([name, filter]) => `${name}: events(filter: ${filter}) { nodes { id } totalCount }`,
    );
    const data = await server.data(`{ ${fields.join('\n')} }`);
    const found = Object.fromEntries(
      Object.keys(filters).map((name) => [
        name,
        data[name].nodes.map(({ id }: { id: string }) => id.replace('event:', '')),
      ]),
    );
    expect(found).toEqual({
      all: ['strike', 'talks', 'aid'],
      type: ['strike', 'aid'],
      october: ['strike'],
      untilNovember: ['strike'],
      inDecember: ['talks'],
      actor: ['strike', 'talks'],
      twoActors: ['talks'],
      recipient: ['strike', 'aid'],
      involving: ['strike', 'talks'],
      place: ['strike'],
      sure: ['strike'],
      nobody: [],
    });
    for (const name of Object.keys(filters)) expect(data[name].totalCount).toBe(found[name]?.length);
  });

  it('sets contradicting figures of one event side by side, each with its evidence and its claim', async () => {
    const data = await server.data(`{
      events(filter: { type: [ASSAULT] }) {
        nodes { quantities { value bound unit text evidence { text sentence start end article { title } } claim { speaker { name } certainty } } }
      }
    }`);
    expect(data.events.nodes[0].quantities).toEqual([
      {
        value: 6,
        bound: 'EXACT',
        unit: 'soldiers',
        text: 'soldiers killed',
        evidence: {
          text: '6 soldiers',
          sentence: 'Sentence of c1.',
          start: 61,
          end: 66,
          article: { title: 'Missiles hit Edelweiss' },
        },
        claim: { speaker: { name: 'Anna Kovář' }, certainty: 'ASSERTED' },
      },
      {
        value: 0,
        bound: 'AT_MOST',
        unit: 'soldiers',
        text: 'soldiers killed',
        evidence: {
          text: '0 soldiers',
          sentence: 'Sentence of c2.',
          start: 91,
          end: 96,
          article: { title: 'Missiles hit Edelweiss' },
        },
        claim: { speaker: null, certainty: 'LIKELY' },
      },
    ]);
  });

  it('filters relations by type, ends, status and certainty, and gives those of an entity in both directions', async () => {
    const data = await server.data(`{
      type: relations(filter: { type: [HOLDS_OFFICE, SIGNED] }) { nodes { id type title source { name } target { name } } }
      source: relations(filter: { source: { name: "Anna Kovar" } }) { nodes { id } }
      target: relations(filter: { target: { name: "Graustark" } }) { nodes { id } }
      between: relations(filter: { between: [{ name: "Ruritania" }, { id: "place:xr:strelsau" }, { name: "Edelweiss" }] }) { nodes { id } }
      former: relations(filter: { status: FORMER }) { nodes { id until } }
      likely: relations(filter: { type: [ACTOR_IN], minCertainty: VERY_LIKELY }) { nodes { id } }
      entity(name: "Strelsau Pact") { relations { totalCount nodes { id } } signed: relations(filter: { type: [SIGNED] }) { nodes { id } } }
    }`);
    expect(data).toEqual({
      type: {
        nodes: [
          {
            id: 'r01',
            type: 'HOLDS_OFFICE',
            title: 'Foreign Minister',
            source: { name: 'Anna Kovář' },
            target: { name: 'Foreign Ministry' },
          },
          { id: 'r09', type: 'SIGNED', title: null, source: { name: 'Anna Kovář' }, target: { name: 'Strelsau Pact' } },
        ],
      },
      source: { nodes: [{ id: 'r01' }, { id: 'r09' }] },
      target: { nodes: [{ id: 'r02' }] },
      between: { nodes: [{ id: 'r05' }, { id: 'r06' }] },
      former: { nodes: [{ id: 'r02', until: '2022' }] },
      likely: { nodes: [{ id: 'r10' }, { id: 'r13' }] },
      entity: {
        relations: { totalCount: 3, nodes: [{ id: 'r07' }, { id: 'r08' }, { id: 'r09' }] },
        signed: { nodes: [{ id: 'r09' }] },
      },
    });
  });

  it('gives claims and events of the latest day first where that is asked for, undated ones last either way', async () => {
    const data = await server.data(`{
      claims(order: LATEST_FIRST) { nodes { id } }
      events(order: LATEST_FIRST) { nodes { date } }
      earliest: events { nodes { date } }
    }`);
    expect(data.claims.nodes.map(({ id }: { id: string }) => id)).toEqual(['c2', 'c1', 'c3']);
    expect(data.events.nodes).toEqual([{ date: '2024-12' }, { date: '2024-10-03' }, { date: null }]);
    expect(data.earliest.nodes).toEqual([{ date: '2024-10-03' }, { date: '2024-12' }, { date: null }]);
  });

  it('filters claims by speaker, subject, certainty, directness and day', async () => {
    const data = await server.data(`{
      all: claims { nodes { id } totalCount }
      speaker: claims(filter: { speaker: { name: "Anna Kovar" } }) { nodes { id via { name } about { name } saidOn evidence { text sentence article { id } } } }
      about: claims(filter: { about: [{ id: "event:strike" }] }) { nodes { id } }
      aboutBoth: claims(filter: { about: [{ id: "event:strike" }, { name: "Graustark" }] }) { nodes { id } }
      denied: claims(filter: { certainty: [DENIED, REMOTE] }) { nodes { id } }
      direct: claims(filter: { direct: true }) { nodes { id } }
      indirect: claims(filter: { direct: false }) { nodes { id } }
      day: claims(filter: { from: "2024-10-04", to: "2024-10-31" }) { nodes { id } }
      country: entity(name: "Graustark") { claims { nodes { id } } ... on Country { statements { nodes { id } } } }
      person: entity(name: "Anna Kovar") { ... on Person { statements(filter: { direct: true }) { nodes { id } } } }
    }`);
    expect(data).toEqual({
      all: { nodes: [{ id: 'c1' }, { id: 'c2' }, { id: 'c3' }], totalCount: 3 },
      speaker: {
        nodes: [
          {
            id: 'c1',
            via: { name: 'The Daily Star' },
            about: [{ name: 'Graustark' }, { name: 'missile strike near Edelweiss' }],
            saidOn: '2024-10-03',
            evidence: { text: 'Text of c1', sentence: 'Sentence of c1.', article: { id: 'article:a1' } },
          },
        ],
      },
      about: { nodes: [{ id: 'c1' }, { id: 'c2' }] },
      aboutBoth: { nodes: [{ id: 'c1' }] },
      denied: { nodes: [{ id: 'c3' }] },
      direct: { nodes: [{ id: 'c1' }] },
      indirect: { nodes: [{ id: 'c2' }, { id: 'c3' }] },
      day: { nodes: [{ id: 'c2' }] },
      country: { claims: { nodes: [{ id: 'c1' }] }, statements: { nodes: [] } },
      person: { statements: { nodes: [{ id: 'c1' }] } },
    });
  });

  it('gives articles, latest first, with frame, mentions in order of the text, entities and claims', async () => {
    const data = await server.data(`{
      articles {
        totalCount
        nodes {
          title publishedOn publishedOnBasis url
          author { name } source { name } dateline { name }
          mentions { totalCount nodes { start end text kind form entity { id } } }
          entities(filter: { kind: [PERSON, AGREEMENT] }) { nodes { name } }
          claims { nodes { id } }
        }
      }
    }`);
    const [latest, first] = data.articles.nodes;
    expect(data.articles.totalCount).toBe(2);
    expect(latest).toMatchObject({
      title: 'Talks begin in Strelsau',
      url: 'https://star.example/talks',
      author: null,
      claims: { nodes: [{ id: 'c3' }] },
    });
    expect(latest.entities.nodes).toEqual([{ name: 'Boris Kovar' }, { name: 'Strelsau Pact' }]);
    expect(first).toMatchObject({
      publishedOn: '2024-10-04',
      publishedOnBasis: 'GIVEN',
      author: { name: 'Carl Dent' },
      source: { name: 'The Daily Star' },
      dateline: { name: 'Strelsau' },
      claims: { nodes: [{ id: 'c1' }, { id: 'c2' }] },
    });
    expect(first.mentions.totalCount).toBe(5);
    expect(first.mentions.nodes.map(({ start }: { start: number }) => start)).toEqual([0, 20, 40, 60, 90]);
    expect(first.mentions.nodes[4]).toEqual({
      start: 90,
      end: 99,
      text: 'officials',
      kind: 'PERSON',
      form: 'NOMINAL',
      entity: null,
    });
  });

  it('shows where articles mention an entity, with the sentence, and in which articles', async () => {
    const data = await server.data(`{
      entity(name: "Ruritania") {
        mentions { totalCount nodes { text start sentence article { title } } }
        articles { totalCount nodes { id } }
      }
    }`);
    expect(data.entity).toEqual({
      mentions: {
        totalCount: 2,
        nodes: [
          {
            text: 'Ruritanian',
            start: 20,
            sentence: 'Missiles hit Edelweiss',
            article: { title: 'Missiles hit Edelweiss' },
          },
          {
            text: 'Strelsau',
            start: 0,
            sentence: 'Talks begin in Strelsau',
            article: { title: 'Talks begin in Strelsau' },
          },
        ],
      },
      articles: { totalCount: 2, nodes: [{ id: 'article:a2' }, { id: 'article:a1' }] },
    });
  });

  it('searches names, aliases, claims and sentences, best first, and forgives a typing error', async () => {
    const data = await server.data(`{
      name: search(text: "Ruritannia") { edges { score highlight node { ... on Country { name } } } }
      alias: search(text: "kingdom") { nodes { ... on Entity { name } } }
      claim: search(text: "soldiers killed") { nodes { __typename ... on Claim { id } } }
      sentence: search(text: "begin") { totalCount nodes { __typename ... on Article { title } } }
      nothing: search(text: "zzzzzz") { totalCount nodes { __typename } pageInfo { hasNextPage } }
    }`);
    expect(data.name.edges[0]).toMatchObject({ highlight: '**Ruritania**', node: { name: 'Ruritania' } });
    const scores = data.name.edges.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(data.alias.nodes).toEqual([{ name: 'Ruritania' }]);
    expect(data.claim.nodes[0]).toEqual({ __typename: 'Claim', id: 'c1' });
    expect(data.sentence).toEqual({
      totalCount: 1,
      nodes: [{ __typename: 'Article', title: 'Talks begin in Strelsau' }],
    });
    expect(data.nothing).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } });
  });

  it('finds all shortest paths, none beyond maxHops, and one of length 0 between equal ends', async () => {
    const data = await server.data(`{
      near: paths(from: { name: "Anna Kovar" }, to: { name: "Graustark" }) { length nodes { name } relations { id type } }
      two: paths(from: { name: "Ruritania" }, to: { name: "Graustark" }) { length nodes { name } }
      limited: paths(from: { name: "Ruritania" }, to: { name: "Graustark" }, limit: 2) { length }
      typed: paths(from: { name: "Ruritania" }, to: { name: "Graustark" }, types: [PARTY_TO]) { nodes { name } }
      far: paths(from: { name: "Anna Kovar" }, to: { name: "Edelweiss" }, maxHops: 1) { length }
      apart: paths(from: { name: "Carl Dent" }, to: { name: "Graustark" }) { length }
      equal: paths(from: { name: "Graustark" }, to: { id: "country:XG" }) { length nodes { name } relations { id } }
    }`);
    expect(data.near).toEqual([
      {
        length: 2,
        nodes: [{ name: 'Anna Kovář' }, { name: 'Strelsau Pact' }, { name: 'Graustark' }],
        relations: [
          { id: 'r09', type: 'SIGNED' },
          { id: 'r08', type: 'PARTY_TO' },
        ],
      },
    ]);
    const middles = data.two.map(({ nodes }: { nodes: { name: string }[] }) => nodes[1]?.name).sort();
    expect(middles).toEqual(['Strelsau Pact', 'missile strike near Edelweiss', 'talks in Strelsau']);
    expect(data.limited).toEqual([{ length: 2 }, { length: 2 }]);
    expect(data.typed).toEqual([{ nodes: [{ name: 'Ruritania' }, { name: 'Strelsau Pact' }, { name: 'Graustark' }] }]);
    expect(data.far).toEqual([]);
    expect(data.apart).toEqual([]);
    expect(data.equal).toEqual([{ length: 0, nodes: [{ name: 'Graustark' }], relations: [] }]);
  });

  it('draws the neighbourhood of an entity and says when it cut something off', async () => {
    const data = await server.data(`{
      one: neighborhood(of: { name: "Foreign Ministry" }) { truncated nodes { name } relations { id } }
      cut: neighborhood(of: { name: "Ruritania" }, limit: 3) { truncated nodes { name } relations { type source { id } target { id } } }
      typed: neighborhood(of: { name: "Ruritania" }, types: [PARTY_TO], depth: 2) { truncated nodes { name } relations { id } }
      alone: neighborhood(of: { name: "Ruritania" }, depth: 0) { truncated nodes { name } relations { id } }
    }`);
    expect(data.one).toEqual({
      truncated: false,
      nodes: [{ name: 'Foreign Ministry' }, { name: 'Ruritania' }, { name: 'Anna Kovář' }],
      relations: [{ id: 'r01' }, { id: 'r04' }],
    });
    expect(data.cut.truncated).toBe(true);
    expect(data.cut.nodes).toHaveLength(3);
    expect(data.typed).toEqual({
      truncated: false,
      nodes: [{ name: 'Ruritania' }, { name: 'Strelsau Pact' }, { name: 'Graustark' }],
      relations: [{ id: 'r07' }, { id: 'r08' }],
    });
    expect(data.alone).toEqual({ truncated: false, nodes: [{ name: 'Ruritania' }], relations: [] });
  });

  it('counts events per interval, empty intervals included, by type', async () => {
    const data = await server.data(`{
      months: timeline { start count byType { type count } }
      years: timeline(interval: YEAR) { start count }
      days: timeline(interval: DAY) { start count }
      weeks: timeline(interval: WEEK) { start }
      none: timeline(filter: { type: [PROTEST] }) { start }
      actor: timeline(filter: { actor: [{ name: "Ruritania" }] }, interval: MONTH) { start count }
    }`);
    expect(data).toEqual({
      months: [
        { start: '2024-10-01', count: 1, byType: [{ type: 'ASSAULT', count: 1 }] },
        { start: '2024-11-01', count: 0, byType: [] },
        { start: '2024-12-01', count: 1, byType: [{ type: 'CONSULT', count: 1 }] },
      ],
      years: [{ start: '2024-01-01', count: 2 }],
      days: [{ start: '2024-10-03', count: 1 }],
      weeks: [{ start: '2024-09-30' }],
      none: [],
      actor: [{ start: '2024-12-01', count: 1 }],
    });
  });

  it('counts what the graph holds', async () => {
    const { stats } = await server.data(
      `{ stats { articles claims entities { kind count } relations { type count } } }`,
    );
    expect(stats.articles).toBe(2);
    expect(stats.claims).toBe(3);
    expect(stats.entities).toEqual([
      { kind: 'PERSON', count: 3 },
      { kind: 'COUNTRY', count: 2 },
      { kind: 'ORGANIZATION', count: 2 },
      { kind: 'PLACE', count: 2 },
      { kind: 'AGREEMENT', count: 1 },
      { kind: 'EVENT', count: 3 },
    ]);
    expect(stats.relations).toContainEqual({ type: 'ACTOR_IN', count: 3 });
    expect(stats.relations).toContainEqual({ type: 'MEMBER_OF', count: 0 });
  });

  it('keeps aliases with different arguments, fragments on interfaces, @skip and @include apart', async () => {
    const data = await server.data(
      `query Mixed($no: Boolean = false, $yes: Boolean = true) {
        entity(name: "Anna Kovar") {
          first: relations(first: 1) { nodes { id } }
          second: relations(filter: { type: [SIGNED] }) { pageInfo { hasNextPage } edges { node { ...ends } } nodes { id } }
          name @skip(if: $yes)
          kind @include(if: $no)
          ...person
          ... on Country { same: claims(first: 2) { totalCount } }
        }
      }
      fragment person on Person { same: statements(first: 1) { totalCount } offices { of { ... on Organization { country { ...country } } } } }
      fragment country on Entity { ... on Country { alpha2 } name }
      fragment ends on Relation { source { __typename id } target { __typename ... on Agreement { signedOn } ... on Node { id } } }`,
    );
    expect(data.entity).toEqual({
      first: { nodes: [{ id: 'r01' }] },
      second: {
        pageInfo: { hasNextPage: false },
        edges: [
          {
            node: {
              source: { __typename: 'Person', id: 'person:anna-kovar' },
              target: { __typename: 'Agreement', signedOn: '2024-06', id: 'agreement:strelsau-pact' },
            },
          },
        ],
        nodes: [{ id: 'r09' }],
      },
      same: { totalCount: 1 },
      offices: [{ of: { country: { alpha2: 'XR', name: 'Ruritania' } } }],
    });
  });
});
