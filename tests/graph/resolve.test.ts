// Cross-article resolution: what articles call by different ids is one thing only where nothing speaks against it.
import { beforeEach, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { deleteArticle, loadArticle } from '../../src/graph/write/load-article.ts';
import {
  type AgreementLikeness,
  type EventLikeness,
  type Likeness,
  type OrganizationLikeness,
  resolve,
} from '../../src/graph/write/resolve.ts';
import { describeOnEachEngine } from '../engines.ts';
import { dumpGraph } from './dump.ts';
import { type Composition, compose, country, organization, place } from './fixtures/compose.ts';

const organizationNamed = (id: string, spelledOut: boolean, country: string | null = null): OrganizationLikeness => {
  return { kind: 'ORGANIZATION', id, keys: ['acronym:bsa'], spelledOut, country };
};
const pact = (id: string, signedOn: string, more: Partial<AgreementLikeness> = {}): AgreementLikeness => {
  const parties = ['country:XR', 'country:XS'];
  return {
    kind: 'AGREEMENT',
    id,
    keys: ['agreement:pact:country:XR country:XS'],
    name: null,
    headNoun: 'pact',
    parties,
    signedOn,
    ...more,
  };
};
const strike = (id: string, actors: string[], recipients: string[]): EventLikeness => {
  return { kind: 'EVENT', id, keys: ['event:ASSAULT:2031-03-04:place:tarn-ridge'], actors, recipients };
};
/** The same in every order of the things compared, which is checked. */
function resolved(...likenesses: Likeness[]): Record<string, string> {
  const inOrder = resolve(likenesses);
  expect(Object.fromEntries(resolve([...likenesses].reverse()))).toEqual(Object.fromEntries(inOrder));
  return Object.fromEntries(inOrder);
}

describe('Organisations known by an acronym', () => {
  const agency = organizationNamed('org:border-safety-agency', true);
  const acronym = organizationNamed('org:bsa', false);

  it('are the one that is spelled out with that acronym', () => {
    expect(resolved(acronym, agency)).toEqual({
      'org:bsa': 'org:border-safety-agency',
      'org:border-safety-agency': 'org:border-safety-agency',
    });
  });

  it('stay apart where two are spelled out with that acronym', () => {
    const other = organizationNamed('org:bank-of-south-arda', true);
    expect(resolved(acronym, agency, other)['org:bsa']).toBe('org:bsa');
  });

  it('stay apart where they belong to different countries', () => {
    const foreign = organizationNamed('org:bsa', false, 'country:XS');
    const home = organizationNamed('org:border-safety-agency', true, 'country:XR');
    expect(resolved(foreign, home)['org:bsa']).toBe('org:bsa');
  });
});

describe('Agreements', () => {
  it('with the same head noun, parties and day, as far as it is known, are one', () => {
    expect(resolved(pact('agreement:b', '2031-06'), pact('agreement:a', '2031-06-19'))).toEqual({
      'agreement:a': 'agreement:a',
      'agreement:b': 'agreement:a',
    });
  });

  it('take the id of the one that has a name', () => {
    const named = pact('agreement:zenda-pact', '2031-06', { name: 'pact zenda' });
    expect(resolved(named, pact('agreement:a', '2031-06-19'))['agreement:a']).toBe('agreement:zenda-pact');
  });

  it.each([
    ['of other days', pact('agreement:b', '2031-06-20')],
    ['of other parties', pact('agreement:b', '2031-06-19', { parties: ['country:XR', 'country:XT'] })],
    ['of another noun', pact('agreement:b', '2031-06-19', { headNoun: 'ceasefire' })],
    ['known by year alone', pact('agreement:b', '2031')],
  ])('%s stay apart', (_difference, other) => {
    expect(resolved(pact('agreement:a', '2031-06-19'), other)['agreement:b']).toBe('agreement:b');
  });

  it('that may be either of two others stay apart from both', () => {
    const [early, late, vague] = [
      pact('agreement:a', '2031-06-02'),
      pact('agreement:b', '2031-06-19'),
      pact('agreement:c', '2031-06'),
    ];
    expect(resolved(early, late, vague)['agreement:c']).toBe('agreement:c');
  });
});

describe('Events of one type, day, actor and recipient', () => {
  const between = 'event:ASSAULT:2031-03-04:country:XS country:XR';
  const at = (id: string, place: string | null): EventLikeness => ({
    kind: 'EVENT',
    id,
    keys: place === null ? [between] : [between, `event:ASSAULT:2031-03-04:place:${place}`],
    actors: ['country:XS'],
    recipients: ['country:XR'],
  });

  it('are one where only one of them says the place', () => {
    expect(resolved(at('event:a', null), at('event:b', 'tarn-ridge'))['event:a']).toBe('event:b');
  });

  it('stay apart at different places; one without a place then belongs to neither', () => {
    const events = resolved(at('event:a', null), at('event:b', 'tarn-ridge'), at('event:c', 'old-mill'));
    expect(events).toEqual({ 'event:a': 'event:a', 'event:b': 'event:b', 'event:c': 'event:c' });
  });
});

describe('Events of one type, day and place', () => {
  it('are one where participants agree', () => {
    const full = strike('event:a', ['country:XS'], ['country:XR']);
    const passive = strike('event:b', [], ['country:XR']);
    expect(resolved(passive, full)['event:b']).toBe('event:a');
  });

  it('stay apart where other actors are named', () => {
    const one = strike('event:a', ['country:XS'], ['country:XR']);
    const other = strike('event:b', ['country:XT'], ['country:XR']);
    expect(resolved(one, other)['event:b']).toBe('event:b');
  });
});

describeOnEachEngine('Resolution in the graph', (under) => {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await under.open();
  });
  const report = (id: string, text: string, entities: Composition['entities'], more: Partial<Composition> = {}) =>
    compose({ id, text, entities, ...more });

  const acronymOnly = report(
    'article:acronym',
    'The [[BSA|org:bsa]] closed the bridge in [[Ruritania|country:XR]].',
    [organization('org:bsa', 'BSA'), country('XR', 'Ruritania')],
    { relations: [{ type: 'PART_OF', source: 'org:bsa', target: 'country:XR', evidence: ['BSA closed the bridge'] }] },
  );
  const spelledOut = report(
    'article:spelled-out',
    'The [[Border Safety Agency|org:border-safety-agency]] opened it again.',
    [organization('org:border-safety-agency', 'Border Safety Agency', ['BSA'])],
  );
  const namesake = report('article:namesake', 'The [[Bank of South Arda|org:bank-of-south-arda]] failed.', [
    organization('org:bank-of-south-arda', 'Bank of South Arda', ['BSA']),
  ]);
  const organizations = () =>
    engine.read(
      'MATCH (o:Organization) RETURN o.name AS name, o.aliases AS aliases, o.mentionCount AS mentions ORDER BY name',
    );

  it('makes one organisation of an acronym and its full name, with the relations of both', async () => {
    await loadArticle(engine, acronymOnly);
    await loadArticle(engine, spelledOut);
    expect(await organizations()).toEqual([{ name: 'Border Safety Agency', aliases: ['BSA'], mentions: 2 }]);
    expect(
      await engine.read('MATCH (o:Organization)-[:PART_OF]->(c:Country) RETURN o.id AS part, c.id AS whole'),
    ).toEqual([{ part: 'org:border-safety-agency', whole: 'country:XR' }]);
  });

  it('undoes this when it becomes ambiguous, and does it again when the doubt is gone', async () => {
    await loadArticle(engine, acronymOnly);
    await loadArticle(engine, spelledOut);
    const before = await dumpGraph(engine);
    await loadArticle(engine, namesake);
    expect((await organizations()).map(({ name }) => name)).toEqual([
      'BSA',
      'Bank of South Arda',
      'Border Safety Agency',
    ]);
    await deleteArticle(engine, 'article:namesake');
    expect(await dumpGraph(engine)).toEqual(before);
  });

  it('gives the same graph in any order of loading, and none when all is deleted', async () => {
    const graphs: string[][] = [];
    for (const order of [
      [acronymOnly, spelledOut],
      [spelledOut, acronymOnly, acronymOnly],
      [namesake, acronymOnly, spelledOut],
    ]) {
      engine = await under.open();
      for (const extraction of order) await loadArticle(engine, extraction);
      await deleteArticle(engine, 'article:namesake');
      graphs.push(await dumpGraph(engine));
    }
    expect(graphs[1]).toEqual(graphs[0]);
    expect(graphs[2]).toEqual(graphs[0]);
    await deleteArticle(engine, 'article:acronym');
    await deleteArticle(engine, 'article:spelled-out');
    expect(await dumpGraph(engine)).toEqual([]);
  });

  it('makes one event of two reports, with the figures of both', async () => {
    const strikeOf = (id: string, recipients: string[], value: number) =>
      ({
        kind: 'EVENT',
        id,
        name: 'strike',
        aliases: [],
        type: 'ASSAULT',
        mode: null,
        date: '2031-03-04',
        places: ['place:tarn-ridge'],
        actors: ['country:XS'],
        recipients,
        certainty: 'ASSERTED',
        quantities: [
          { value, bound: 'EXACT', unit: 'soldiers', text: 'soldiers killed', evidence: 'killed', claim: null },
        ],
      }) as const;
    const ridge = place('place:tarn-ridge', 'Tarn Ridge');
    const sylvania = country('XS', 'Sylvania');
    await loadArticle(
      engine,
      report(
        'article:one',
        '[[Sylvania|country:XS]] killed nine in a [[strike|event:a]] at [[Tarn Ridge|place:tarn-ridge]].',
        [sylvania, ridge, strikeOf('event:a', [], 9)],
      ),
    );
    await loadArticle(
      engine,
      report(
        'article:two',
        '[[Sylvania|country:XS]] killed twenty of [[Ruritania|country:XR]] in a [[strike|event:b]] at [[Tarn Ridge|place:tarn-ridge]].',
        [sylvania, ridge, country('XR', 'Ruritania'), strikeOf('event:b', ['country:XR'], 20)],
      ),
    );
    expect(
      await engine.read(
        'MATCH (e:Event)<-[:COUNTS]-(q:Quantity) RETURN e.id AS event, q.value AS value ORDER BY value',
      ),
    ).toEqual([
      { event: 'event:a', value: 9 },
      { event: 'event:a', value: 20 },
    ]);
    expect(
      await engine.read('MATCH (c:Country)-[:RECIPIENT_IN]->(e:Event) RETURN c.id AS country, e.id AS event'),
    ).toEqual([{ country: 'country:XR', event: 'event:a' }]);
  });
});
