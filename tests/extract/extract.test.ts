// The whole way: what must hold for any article.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { extractText } from './extracted.ts';

const samples = readdirSync('articles').map((file) => `articles/${file}`);
const usersArticle = '../shared/articles/north-korean-troops-in-ukraine.txt';
const read = (file: string): Extraction => extract(readArticle({ file, content: readFileSync(file) }));

describe.each(samples)('%s', (file) => {
  const extraction = read(file);

  it('gives the same extraction twice', () => {
    expect(JSON.stringify(read(file))).toBe(JSON.stringify(extraction));
  });

  it('has spans that slice to their texts', () => {
    const { text } = extraction.article;
    for (const mention of extraction.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    for (const { evidence } of extraction.relations) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end } of evidence) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }
  });

  it('has unique ids, and none that dangles', () => {
    const ids = new Set(extraction.entities.map(({ id }) => id));
    expect(ids.size).toBe(extraction.entities.length);
    expect(new Set(extraction.relations.map(({ id }) => id)).size).toBe(extraction.relations.length);
    for (const { entity } of extraction.mentions) if (entity !== null) expect(ids).toContain(entity);
    for (const { source, target } of extraction.relations) {
      expect(ids).toContain(source);
      expect(ids).toContain(target);
      expect(source).not.toBe(target);
    }
    for (const { speaker, via, about } of extraction.claims) {
      for (const id of [speaker, via, ...about]) if (id !== null) expect(ids).toContain(id);
    }
    for (const entity of extraction.entities) {
      const country = entity.kind === 'ORGANIZATION' || entity.kind === 'PLACE' ? entity.country : null;
      if (country !== null) expect(ids).toContain(country);
    }
  });
});

describe('ids', () => {
  it('are the same for the same person, country and body in two articles', () => {
    const one = extractText('Kenyan President Ruth Mwangi visited the World Bank on Monday.');
    const two = extractText('“No,” Ruth Mwangi told Kenya and the World Bank on Tuesday in Nairobi.');
    for (const name of ['Ruth Mwangi', 'Kenya', 'World Bank']) expect(one.named(name).id).toBe(two.named(name).id);
  });

  it("keep one article's bare surname apart from another's", () => {
    const one = extractText('President Okafor spoke in Abuja on Monday about grain.');
    const two = extractText('President Okafor spoke in Abuja on Friday about steel.');
    expect(one.named('Okafor').id).not.toBe(two.named('Okafor').id);
  });
});

/** Another cast for the users' article: leaders, ministers, countries, capitals, bodies. */
const RENAMED: readonly (readonly [string, string])[] = [
  ['Kim Jong Un', 'Lee Dae Jung'],
  ['Kim Yong-hyun', 'Lee Sang-woo'],
  ['Kim', 'Lee'],
  ['Vladimir Putin', 'Mateus Barroso'],
  ['Shin Won-sik', 'Han Tae-il'],
  ['Koo Byung-sam', 'Seo Jin-woo'],
  ['Russian', 'Angolan'],
  ['Russia', 'Angola'],
  ['Moscow', 'Luanda'],
  ['Ukrainian', 'Zambian'],
  ['Ukraine', 'Zambia'],
  ['Kyiv Post', 'Lusaka Post'],
  ['Donetsk', 'Kitwe'],
];

describe.runIf(existsSync(usersArticle))("the users' article under other names", () => {
  const renamed = (text: string): string => RENAMED.reduce((result, [from, to]) => result.replaceAll(from, to), text);
  const graphOf = ({ entities, relations }: Extraction, rename: (text: string) => string): string[] => {
    const nameOf = (id: string): string => rename(entities.find((entity) => entity.id === id)?.name ?? id);
    return relations
      .filter(({ type }) =>
        ['HOLDS_OFFICE', 'AFFILIATED_WITH', 'PART_OF', 'LOCATED_IN', 'SIGNED', 'PARTY_TO'].includes(type),
      )
      .map(
        ({ type, source, target, title, status }) =>
          `${nameOf(source)} ${type} ${title ?? ''} ${nameOf(target)} ${status}`,
      )
      .toSorted();
  };

  it('gives the same graph', () => {
    const original = read(usersArticle);
    const variant = extractText(renamed(readFileSync(usersArticle, 'utf8')));
    expect(graphOf(variant, (name) => name)).toEqual(graphOf(original, renamed));
  });
});
