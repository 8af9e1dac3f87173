// The questions that Dateline is for, asked over HTTP about the samples, and about the users' article where it lies beside the
// project: on each engine, with answers that a reader of the articles would give, and the same answers from both.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.ts';
import { readInputs } from '../../src/article/inputs.ts';
import { extract } from '../../src/extract/extract.ts';
import { loadArticle } from '../../src/graph/write/load-article.ts';
import { describeOnEachEngine } from '../engines.ts';

const USERS_ARTICLE = '../shared/articles/north-korean-troops-in-ukraine.txt';

const OFFICES = '{ people(first: 100) { nodes { name offices { title of { name } status } } } }';
const AGREEMENTS = `{ agreements(filter: { relatedTo: { name: "North Korea" } }) {
  nodes { name signedOn parties { name } signatories { name } } } }`;
const STRIKE = `{ events(filter: { from: "2024-10-03", to: "2024-10-03", type: [ASSAULT] }) {
  nodes { name date places { name } actors { name } quantities { value unit text } } } }`;
const CLAIMS = `{ claims(filter: { speaker: { name: "Kim Yong-hyun" } }) {
  nodes { content certainty saidOn evidence { sentence } } } }`;
const KCNA = '{ claims(filter: { speaker: { name: "KCNA" } }) { nodes { content saidOn } } }';
const PATHS = `{ paths(from: { name: "Kim Jong Un" }, to: { name: "Vladimir Putin" }) {
  length nodes { name } relations { type } } }`;
const NEIGHBORHOOD = `{ neighborhood(of: { name: "North Korea" }, types: [HOLDS_OFFICE, PARTY_TO]) {
  truncated nodes { name } relations { type source { name } target { name } } } }`;
const FAR_PATHS = `{ paths(from: { name: "Shin Won-sik" }, to: { name: "Vladimir Putin" }, maxHops: 8) {
  length nodes { name } relations { type source { name } target { name } evidence { nodes { sentence } } } } }`;
const SURROUNDINGS = `{ neighborhood(of: { name: "North Korea" }, depth: 2) {
  truncated nodes { name kind } relations { type title source { name } target { name } evidence { nodes { sentence } } } } }`;
const QUESTIONS = [OFFICES, AGREEMENTS, STRIKE, CLAIMS, KCNA, PATHS, FAR_PATHS, NEIGHBORHOOD, SURROUNDINGS];

interface Named {
  readonly name: string;
}
interface Answers {
  readonly people: { nodes: (Named & { offices: { title: string; of: Named | null; status: string }[] })[] };
  readonly agreements: { nodes: (Named & { signedOn: string | null; parties: Named[]; signatories: Named[] })[] };
  readonly events: { nodes: { places: Named[]; actors: Named[]; quantities: { value: number; text: string }[] }[] };
  readonly claims: {
    nodes: { content: string; certainty: string; saidOn: string | null; evidence: { sentence: string } }[];
  };
  readonly paths: { length: number; nodes: Named[]; relations: { type: string }[] }[];
  readonly neighborhood: { truncated: boolean; relations: { type: string; source: Named; target: Named }[] };
}

const CORPORA = [
  { corpus: 'the samples', inputs: ['articles'] },
  { corpus: "the users' article", inputs: [USERS_ARTICLE] },
].filter(({ inputs }) => inputs.every((input) => existsSync(input)));

describe.each(CORPORA)('$corpus', ({ inputs }) => {
  const answersOfEngine: string[] = [];

  describeOnEachEngine('answers over HTTP', ({ open }) => {
    let server: RunningServer;
    beforeAll(async () => {
      const engine = await open();
      for await (const article of readInputs(inputs)) {
        if (article instanceof Error) throw article;
        await loadArticle(engine, extract(article));
      }
      server = await startServer({ engine, port: 0 });
    });
    afterAll(() => server.close());

    async function ask(query: string): Promise<Answers> {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as { data: Answers; errors?: unknown };
      expect(errors).toBeUndefined();
      return data;
    }

    test('who holds which office', async () => {
      const { people } = await ask(OFFICES);
      const offices = people.nodes.flatMap(({ name, offices }) =>
        offices.map(({ title, of, status }) => `${name}: ${title.toLowerCase()} of ${of?.name}, ${status}`),
      );
      expect(offices).toEqual(
        expect.arrayContaining([
          'Kim Jong Un: leader of North Korea, CURRENT',
          'Kim Yong-hyun: defense minister of South Korea, CURRENT',
          'Shin Won-sik: defense minister of South Korea, FORMER',
          'Vladimir Putin: president of Russia, CURRENT',
        ]),
      );
    });

    test('which agreement joins North Korea and Russia, and who signed it when', async () => {
      const { agreements } = await ask(AGREEMENTS);
      const signed = agreements.nodes.find(({ signatories }) => signatories.length > 0);
      expect(signed?.parties.map(({ name }) => name)).toEqual(expect.arrayContaining(['North Korea', 'Russia']));
      expect(signed?.signatories.map(({ name }) => name)).toEqual(['Kim Jong Un', 'Vladimir Putin']);
      expect(signed?.signedOn).toMatch(/^2024-06/u);
    });

    test('what happened on 3 October 2024, with dead and wounded', async () => {
      const { events } = await ask(STRIKE);
      const strike = events.nodes.find(({ places }) => places.some(({ name }) => name === 'Donetsk'));
      expect(strike?.actors.map(({ name }) => name)).toContain('Ukraine');
      expect(strike?.quantities).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ value: 20, text: expect.stringContaining('killed') }),
          expect.objectContaining({ value: 3, text: expect.stringContaining('wounded') }),
        ]),
      );
    });

    test('what the defense minister claimed, how surely, with the sentence', async () => {
      const { claims } = await ask(CLAIMS);
      expect(claims.nodes.map(({ certainty }) => certainty)).toEqual(expect.arrayContaining(['LIKELY', 'VERY_LIKELY']));
      for (const { evidence, content } of claims.nodes) expect(evidence.sentence).toContain(content);
    });

    test('what KCNA said, and when', async () => {
      const { claims } = await ask(KCNA);
      expect(claims.nodes.map(({ saidOn }) => saidOn)).toContain('2024-10-06');
    });

    test('how two people are connected: both signed the treaty', async () => {
      const { paths } = await ask(PATHS);
      expect(paths[0]?.length).toBe(2);
      expect(paths.map(({ relations }) => relations.map(({ type }) => type))).toContainEqual(['SIGNED', 'SIGNED']);
    });

    test('what surrounds North Korea', async () => {
      const { neighborhood } = await ask(NEIGHBORHOOD);
      expect(neighborhood.truncated).toBe(false);
      expect(neighborhood.relations).toContainEqual({
        type: 'HOLDS_OFFICE',
        source: { name: 'Kim Jong Un' },
        target: { name: 'North Korea' },
      });
    });

    test('the answers are the same, whatever the engine', async () => {
      const answers: Answers[] = [];
      for (const question of QUESTIONS) answers.push(await ask(question));
      answersOfEngine.push(JSON.stringify(answers, null, 1));
      expect(answersOfEngine.at(-1)).toBe(answersOfEngine[0]);
    });
  });
});
