// Nominals and pronouns: what an article refers to without a name, in invented sentences.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { findDates } from '../../src/extract/dates.ts';
import type { Mention } from '../../src/extract/layers.ts';
import { findNames } from '../../src/extract/names.ts';
import { findNominals } from '../../src/extract/nominals.ts';
import { tag } from '../../src/extract/tag.ts';

function nominalsIn(text: string): Mention[] {
  const tagged = tag(readArticle({ file: 'article.txt', content: text }, { published: '2025-06-12' }));
  return findNominals(tagged, findNames(tagged, findDates(tagged)), []);
}
const listed = (text: string, form = 'nominal'): string[] =>
  nominalsIn(text)
    .filter((mention) => mention.form === form)
    .map(({ kind, text: phrase }) => `${kind} ${phrase}`);

describe('noun phrases', () => {
  it('are whole, with their possessor', () => {
    expect(listed('Peru’s defense minister resigned.')).toEqual(['PERSON Peru’s defense minister']);
  });

  it('find people whom the tagger takes for adjectives', () => {
    expect(listed('The general said no.')).toEqual(['PERSON The general']);
  });

  it('stand for countries, bodies and places', () => {
    expect(listed('The kingdom left the bloc. The two neighbors closed the border crossing.')).toEqual([
      'COUNTRY The kingdom',
      'ORGANIZATION the bloc',
      'COUNTRY The two neighbors',
      'PLACE the border crossing',
    ]);
  });

  it('stand for agreements, events and weapons', () => {
    expect(listed('A previous truce ended after the missile strike with ballistic missiles.')).toEqual([
      'AGREEMENT A previous truce',
      'EVENT the missile strike',
      'WEAPON ballistic missiles',
    ]);
  });

  it('take a statement for an agreement only if it is a joint one', () => {
    expect(listed('The joint statement was longer than a statement by aides.')).toEqual([
      'AGREEMENT The joint statement',
      'PERSON aides',
    ]);
  });

  it('leave the phrase to the name that ends it', () => {
    expect(listed('Exiled activist Maria Quell spoke.')).toEqual([]);
  });

  it('tell gender and number', () => {
    expect(nominalsIn('The spokeswoman met three policemen.')).toMatchObject([
      { text: 'The spokeswoman', gender: 'female', plural: false },
      { text: 'three policemen', plural: true },
    ]);
  });
});

describe('pronouns', () => {
  it('tell gender and number', () => {
    expect(
      nominalsIn('She told them that he lost it.').map(({ text, gender, plural }) => [text, gender, plural]),
    ).toEqual([
      ['She', 'female', false],
      ['them', 'unknown', true],
      ['he', 'male', false],
      ['it', 'unknown', false],
    ]);
  });

  it("leave out 'it' that refers to nothing", () => {
    expect(listed('It was likely that talks failed.', 'pronoun')).toEqual([]);
    expect(listed('It is not clear whether talks failed.', 'pronoun')).toEqual([]);
    expect(listed('The bank said it was unlikely to lend.', 'pronoun')).toEqual(['ORGANIZATION it']);
  });

  it("do not take the country 'US' for a pronoun", () => {
    expect(listed('The US left.', 'pronoun')).toEqual([]);
  });
});
