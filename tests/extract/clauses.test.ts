// Clauses: one predicate each, with who does what to whom, and nothing of the neighbours.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { findClauses } from '../../src/extract/clauses.ts';
import { findDates } from '../../src/extract/dates.ts';
import type { Clause, TokenRange } from '../../src/extract/layers.ts';
import { tag } from '../../src/extract/tag.ts';

interface Read {
  readonly text: string;
  readonly clauses: readonly Clause[];
  of(lemma: string): Clause;
  words(range: TokenRange | null): string | null;
}

function read(text: string): Read {
  const article = readArticle({ file: 'article.txt', content: text }, { published: '2025-06-12' });
  const tagged = tag(article);
  const clauses = findClauses(tagged, [], findDates(tagged));
  return {
    text,
    clauses,
    of: (lemma) => {
      const found = clauses.find((clause) => clause.lemma === lemma);
      if (!found) throw new Error(`no clause of '${lemma}' among ${clauses.map((clause) => clause.lemma).join(', ')}`);
      return found;
    },
    words: (range) => (range === null ? null : article.text.slice(range.start, range.end)),
  };
}

describe('subject, objects and prepositional phrases', () => {
  it('finds who did what to whom, where', () => {
    const { of, words } = read('Rebels attacked a convoy near Tavra on Monday.');
    const clause = of('attack');
    expect(words(clause.subject)).toBe('Rebels');
    expect(words(clause.object)).toBe('a convoy');
    expect(clause.prepositional.map((p) => `${p.preposition} ${words(p.phrase)}`)).toContain('near Tavra');
    expect(clause.voice).toBe('active');
  });

  it('keeps the agent of a passive behind "by" and what happened to whom as the subject', () => {
    const { of, words } = read('Seven soldiers were killed by a drone in the valley.');
    const clause = of('kill');
    expect(clause.voice).toBe('passive');
    expect(words(clause.subject)).toBe('Seven soldiers');
    expect(clause.prepositional.map((p) => `${p.preposition} ${words(p.phrase)}`)).toEqual([
      'by a drone',
      'in the valley',
    ]);
  });

  it('tells the one who gets something from what he gets', () => {
    const clause = read('The ministry has given Lomania over 300 trucks.');
    expect(clause.words(clause.of('give').indirectObject)).toBe('Lomania');
    expect(clause.words(clause.of('give').object)).toBe('over 300 trucks');
  });

  it('lists joined subjects one by one', () => {
    const { of, text } = read('Lomania and Tavia signed a treaty in Serin.');
    expect(of('sign').subject?.conjuncts.map((range) => text.slice(range.start, range.end))).toEqual([
      'Lomania',
      'Tavia',
    ]);
  });

  it('knows negation and modality', () => {
    const { of } = read('The army may withdraw, but the rebels will not leave the city.');
    expect(of('withdraw').modal).toBe('may');
    expect(of('leave')).toMatchObject({ negated: true, future: true, modal: 'will' });
  });
});

describe('clauses inside clauses', () => {
  it('cuts what is said from who says it', () => {
    const { of, words } = read('The minister said on Tuesday in Serin that six soldiers were wounded.');
    expect(words(of('say'))).toBe('The minister said on Tuesday in Serin');
    expect(words(of('wound'))).toBe('six soldiers were wounded');
    expect(of('wound')).toMatchObject({ role: 'complement', parent: of('say').index });
  });

  it('does so without "that"', () => {
    const { of, words } = read('Officials told reporters Lomania had agreed to a truce.');
    expect(words(of('tell').indirectObject)).toBe('reporters');
    expect(words(of('agree'))).toBe('Lomania had agreed to a truce');
  });

  it('makes what stands before an attribution its complement', () => {
    const { of, words } = read('Two bridges were destroyed, its deputy commander, Ilya Brandt, said.');
    expect(words(of('destroy'))).toBe('Two bridges were destroyed');
    expect(of('destroy').parent).toBe(of('say').index);
    expect(words(of('say'))).toBe('its deputy commander, Ilya Brandt, said');
  });

  it('reads inverted attribution', () => {
    const { of, words } = read('“Nonsense,” said Brandt, who had heard of the plan.');
    expect(words(of('say').subject)).toBe('Brandt');
  });

  it('gives a participle after a comma the subject of its clause', () => {
    const { of, words } = read('A shell hit a market in Tavra, killing 14 people and wounding nine.');
    expect(words(of('hit'))).toBe('A shell hit a market in Tavra');
    expect(words(of('kill').subject)).toBe('A shell');
    expect(words(of('kill').object)).toBe('14 people');
    expect(words(of('wound').object)).toBe('nine');
  });

  it('tells a reduced relative clause from the verb of the sentence', () => {
    const { of, words } = read('Talks mediated by Lomania collapsed, and soldiers killed in the strike were buried.');
    expect(of('mediate')).toMatchObject({ role: 'participle', voice: 'passive' });
    expect(words(of('mediate').subject)).toBe('Talks');
    expect(words(of('collapse').subject)).toBe('Talks');
    expect(of('kill').voice).toBe('passive');
    expect(words(of('bury').subject)).toBe('soldiers');
  });

  it('gives a relative clause its antecedent', () => {
    const { of, words } = read('The minister, who signed the accord, resigned.');
    expect(words(of('sign').subject)).toBe('The minister');
    expect(words(of('sign').object)).toBe('the accord');
    expect(words(of('resign').subject)).toBe('The minister');
  });

  it('knows whose doing an infinitive is', () => {
    const agreed = read('Lomania agreed to provide arms.');
    expect(agreed.words(agreed.of('provide').subject)).toBe('Lomania');
    const urged = read('Lomania urged Tavia to withdraw its troops.');
    expect(urged.words(urged.of('withdraw').subject)).toBe('Tavia');
    const accused = read('Lomania accused Tavia of arming rebels.');
    expect(accused.words(accused.of('arm').subject)).toBe('Tavia');
  });

  it('waits for the verb behind an aside that ends in a list', () => {
    const { of, words } = read(
      'The pact, signed in 2015 by the leaders of Lomania, Tavia and Norra, never took effect.',
    );
    expect(words(of('take').subject)).toBe('The pact');
    expect(of('sign').voice).toBe('passive');
    expect(words(of('sign').prepositional.at(-1)!.phrase)).toBe('the leaders of Lomania, Tavia and Norra');
  });

  it('opens no clause at the bound of a number', () => {
    expect(read('Lomania said that as many as 25 soldiers may have died.').of('die').role).toBe('complement');
  });

  it('reads no deed in what an apposition says of a name', () => {
    const { of, clauses } = read('The strike was claimed by the Free Army, a group based in the north.');
    expect(of('base').role).toBe('participle');
    expect(clauses).toHaveLength(2);
  });

  it('shares the subject of joined verbs', () => {
    const { of, words } = read('The council expelled the envoy on Friday and froze the assets of six officials.');
    expect(words(of('expel'))).toBe('The council expelled the envoy on Friday');
    expect(words(of('freeze').subject)).toBe('The council');
    expect(words(of('freeze').object)).toBe('the assets of six officials');
  });
});

it('stays linear on a sentence without end', () => {
  const long = `He said ${'that they know who '.repeat(4000)} left.`;
  const started = performance.now();
  expect(read(long).clauses.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(5000);
});
