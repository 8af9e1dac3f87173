// Stage `nominals`: what the article refers to without a name, by a noun phrase ('the defense minister', 'the two neighbors', 'the missile strike') or a pronoun.

import type { MentionKind } from './extraction.ts';
import type { Gender, Mention, QuantityMention, Tagged, TokenRange } from './layers.ts';
import { femaleNouns, maleNouns } from './lexicons/titles.ts';
import { indexMentions, type MentionIndex } from './mention-index.ts';
import { findAges } from './nominals/ages.ts';
import { kindOfNoun } from './nominals/kinds.ts';
import { findPronouns } from './nominals/pronouns.ts';
import { type NounPhrase, nounPhrasesOf, ownersIn, withComplement } from './phrases.ts';

/** Nominal and pronoun mentions in order of their start. A phrase that ends in a name is no nominal: the name stands for it. */
export function findNominals(
  tagged: Tagged,
  names: readonly Mention[],
  quantities: readonly QuantityMention[],
): Mention[] {
  const named = indexMentions(names);
  const counted = new Set(quantities.map(({ firstToken }) => firstToken));
  const mentions: Mention[] = [];
  for (const sentence of tagged.sentences) {
    const phrases = nounPhrasesOf(tagged, sentence);
    phrases.forEach((phrase, at) => {
      const mention = nominalOf(tagged, phrases, at, named, counted);
      if (mention) mentions.push(mention);
      for (const owner of ownersIn(tagged, phrase)) {
        const owning = nominalOf(tagged, [owner], 0, named, counted);
        if (owning) mentions.push(owning);
      }
    });
    mentions.push(...findAges(tagged, sentence));
    mentions.push(...findPronouns(tagged, sentence));
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function nominalOf(
  tagged: Tagged,
  phrases: readonly NounPhrase[],
  at: number,
  named: MentionIndex,
  counted: ReadonlySet<number>,
): Mention | null {
  const phrase = phrases[at]!;
  const head = tagged.tokens[phrase.head]!;
  const kind = kindOfNoun(tagged, phrase);
  if (!kind) return null;
  const name = named.over(phrase.head);
  if (name && !(name.rule === 'named-people' || name.rule === 'named-body' || name.rule === 'role')) return null;
  if (name && kind !== 'PERSON') return null;
  const range = toEndOfName(tagged, takesComplement(kind) ? withComplement(tagged, phrases, at) : phrase, named);
  // 'Secretary of State Maria Reed': the title of a name is no mention of its own.
  if (kind === 'PERSON' && range.endToken > phrase.endToken && endsInPerson(named, range.endToken)) return null;
  const plural = isPlural(head.lower);
  return {
    firstToken: range.firstToken,
    endToken: range.endToken,
    start: range.start,
    end: range.end,
    text: tagged.article.text.slice(range.start, range.end),
    kind,
    form: 'nominal',
    head: phrase.head,
    plural,
    gender: kind === 'PERSON' ? genderOfNoun(head.lower) : 'unknown',
    country: null,
    rule: counted.has(phrase.firstToken) ? 'counted-noun' : `${phrase.determiner ?? 'bare'}-noun`,
  };
}

/** 'the town of Vila do Conde': its last name as a whole, small words and all. */
function toEndOfName<R extends TokenRange>({ tokens }: Tagged, range: R, named: MentionIndex): R {
  const name = named.over(range.endToken - 1);
  const goesOn = name !== null && name.form === 'name' && name.endToken > range.endToken;
  if (!goesOn || name.firstToken <= range.firstToken) return range;
  return { ...range, endToken: name.endToken, end: tokens[name.endToken - 1]!.end };
}

const endsInPerson = (named: MentionIndex, end: number): boolean =>
  named.over(end - 1)?.kind === 'PERSON' && named.over(end - 1)?.rule !== 'role';

const takesComplement = (kind: MentionKind): boolean =>
  kind === 'PERSON' || kind === 'AGREEMENT' || kind === 'EVENT' || kind === 'PLACE';

const isPlural = (word: string): boolean =>
  /(?:[^su]s|people|police|men|women|children|troops|forces|media)$/u.test(word);

function genderOfNoun(word: string): Gender {
  if (maleNouns.has(word)) return 'male';
  return femaleNouns.has(word) ? 'female' : 'unknown';
}
