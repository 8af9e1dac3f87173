// Links the names of persons: a full name is an identity; a surname goes to the nearest person of that name whose office agrees.
import type { ExtractedPerson } from '../extraction.ts';
import { type RoleIndex, roleOf } from '../grammatical-roles.ts';
import { nameKey, personId } from '../identity.ts';
import type { Mention, NamedTitle, Tagged } from '../layers.ts';
import { genderOfTitle } from '../lexicons/titles.ts';
import { bareNameStart } from '../titles.ts';

export interface PersonInput {
  readonly tagged: Tagged;
  /** Mentions of persons by name, in order. */
  readonly mentions: readonly Mention[];
  readonly titles: readonly NamedTitle[];
  readonly roles: RoleIndex;
}

export interface ResolvedPersons {
  readonly entities: readonly ExtractedPerson[];
  readonly entityOf: ReadonlyMap<Mention, string>;
}

interface Appearance {
  readonly mention: Mention;
  /** Without titles. */
  readonly name: string;
  readonly words: readonly string[];
  readonly titles: readonly NamedTitle[];
  readonly sentence: number;
  readonly isSubject: boolean;
}

interface Person {
  name: string;
  words: readonly string[];
  readonly appearances: Appearance[];
}

export function resolvePersons(input: PersonInput): ResolvedPersons {
  const titlesOf = new Map<Mention, NamedTitle[]>();
  for (const title of input.titles) titlesOf.set(title.person, [...(titlesOf.get(title.person) ?? []), title]);
  const appearances = input.mentions.map((mention) => appearanceOf(input, mention, titlesOf.get(mention) ?? []));
  const persons: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const fullNames = appearances
    .filter(({ words }) => words.length > 1)
    .sort((a, b) => b.words.length - a.words.length || a.mention.start - b.mention.start);
  for (const appearance of fullNames) addFullName(persons, byWord, appearance);
  for (const appearance of appearances.filter(({ words }) => words.length === 1)) {
    const [word = ''] = appearance.words;
    const person = holderOfSurname(byWord.get(word) ?? [], appearance);
    if (person) person.appearances.push(appearance);
    else persons.push(addWords(byWord, { name: appearance.name, words: appearance.words, appearances: [appearance] }));
  }
  const entityOf = new Map<Mention, string>();
  const entities = persons.map((person) => {
    const id = personId(person.name, input.tagged.article.id);
    for (const { mention } of person.appearances) entityOf.set(mention, id);
    return { id, kind: 'PERSON' as const, name: person.name, aliases: aliasesOf(input.tagged, person) };
  });
  return { entities, entityOf };
}

function appearanceOf({ tagged, roles }: PersonInput, mention: Mention, titles: readonly NamedTitle[]): Appearance {
  const { tokens, article } = tagged;
  const start = tokens[bareNameStart(tokens, mention)]?.start ?? mention.start;
  const name = article.text
    .slice(start, mention.end)
    .replace(/['’]s?$/u, '')
    .replace(/\s+/g, ' ');
  return {
    mention,
    name,
    words: wordsOf(name),
    titles,
    sentence: tokens[mention.firstToken]?.sentence ?? 0,
    isSubject: roleOf(roles, mention)?.role === 'subject',
  };
}

/** 'Faisal al-Marri' -> 'faisal', 'al-marri': a hyphen does not part a word. */
function wordsOf(name: string): string[] {
  return name
    .split(/\s+/)
    .map((word) => nameKey(word).replaceAll(' ', '-'))
    .filter((word) => word !== '');
}

/** Longest names come first: 'Joe Biden' joins 'Joseph R. Biden' no sooner than 'Joe R. Biden'. */
function addFullName(persons: Person[], byWord: Map<string, Person[]>, appearance: Appearance): void {
  const candidates = byWord.get(appearance.words.at(-1) ?? '') ?? [];
  const known = candidates.find((person) => isVariant(person.words, appearance.words));
  if (known) known.appearances.push(appearance);
  else persons.push(addWords(byWord, { name: appearance.name, words: appearance.words, appearances: [appearance] }));
}

function addWords(byWord: Map<string, Person[]>, person: Person): Person {
  for (const word of new Set(person.words.flatMap((whole) => [whole, withoutParticle(whole)]))) {
    const list = byWord.get(word);
    if (list) list.push(person);
    else byWord.set(word, [person]);
  }
  return person;
}

/** 'al-marri' is called 'Marri' too. */
function withoutParticle(word: string): string {
  return word.replace(/^(?:al|el|bin|ben|abu|ibn)-(?=.)/, '');
}

/** The same name with fewer words: without middle names, or only its last ones ('bin Salman'). */
function isVariant(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.length > longer.length) return false;
  const offset = longer.length - shorter.length;
  if (shorter.every((word, i) => word === longer[offset + i])) return true;
  if (shorter[0] !== longer[0] || shorter.at(-1) !== longer.at(-1)) return false;
  let at = 0;
  for (const word of longer) if (word === shorter[at]) at++;
  return at === shorter.length;
}

/** The person meant by a surname or given name alone: the office decides, then nearness and standing as a subject. */
function holderOfSurname(candidates: readonly Person[], appearance: Appearance): Person | null {
  const agreeing = candidates.filter((person) => agrees(person, appearance));
  const [word = ''] = appearance.words;
  const bySurname = agreeing.filter((person) => isSurnameOf(person, word));
  const pool = bySurname.length > 0 ? bySurname : agreeing;
  const titled = pool.filter((person) => sharesOffice(person, appearance));
  const best = titled.length > 0 ? titled : pool;
  let chosen: Person | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const person of best) {
    const score = salience(person, appearance);
    if (score > bestScore) {
      chosen = person;
      bestScore = score;
    }
  }
  return chosen;
}

/** The last word, or the first one of a name that puts the family name first: its given name is hyphenated or of two words. */
function isSurnameOf(person: Person, word: string): boolean {
  const last = person.words.at(-1) ?? '';
  if (last === word || withoutParticle(last) === word) return true;
  return person.words[0] === word && person.words.length > 1 && (person.words.length === 3 || last.includes('-'));
}

/** Appearances looked at on either end, where a person is named more often: keeps very long documents linear. */
const MOST_COMPARED = 100;

/** The appearances that a new one is compared with: the first, which are full names, and the last. */
function comparedWith({ appearances }: Person): readonly Appearance[] {
  if (appearances.length <= 2 * MOST_COMPARED) return appearances;
  return [...appearances.slice(0, MOST_COMPARED), ...appearances.slice(-MOST_COMPARED)];
}

/** An office that contradicts all known ones, or a form of address of the other gender, speaks against a person. */
function agrees(person: Person, appearance: Appearance): boolean {
  const genders = new Set(
    comparedWith(person)
      .map(genderOf)
      .filter((gender) => gender !== 'unknown'),
  );
  const gender = genderOf(appearance);
  if (gender !== 'unknown' && genders.size === 1 && !genders.has(gender)) return false;
  const offices = calledBy(appearance);
  const known = new Set(comparedWith(person).flatMap(calledBy));
  return offices.length === 0 || known.size === 0 || offices.some((office) => known.has(office));
}

function sharesOffice(person: Person, appearance: Appearance): boolean {
  const called = new Set(headsOf(appearance));
  return called.size > 0 && comparedWith(person).some((other) => headsOf(other).some((head) => called.has(head)));
}

const BEFORE: ReadonlySet<NamedTitle['rule']> = new Set(['title-before', 'shared-title']);

/** Offices by which somebody is called here; what he was before ('X, a former senator') contradicts nothing. */
function calledBy({ titles }: Appearance): string[] {
  return titles
    .filter(({ class: kind, rule, status }) => kind === 'office' && BEFORE.has(rule) && status !== 'FORMER')
    .map(({ head }) => head);
}

function headsOf(appearance: Appearance): string[] {
  return appearance.titles.filter((title) => title.class !== 'honorific').map((title) => title.head);
}

function genderOf({ mention, titles }: Appearance): 'male' | 'female' | 'unknown' {
  for (const title of titles) {
    const gender = genderOfTitle(title.head);
    if (gender !== 'unknown') return gender;
  }
  return mention.gender;
}

/** The nearest appearance before counts, in sentences; a subject is more salient; one that comes only later, or in a headline, is less so. */
function salience(person: Person, appearance: Appearance): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const other of comparedWith(person)) {
    const distance = appearance.sentence - other.sentence;
    const isBefore = other.mention.start < appearance.mention.start;
    const score = isBefore ? -distance + (other.isSubject ? 1.5 : 0) : -100 + distance;
    if (score > best) best = score;
  }
  return best;
}

/** What the article calls the person: names shorter than the fullest one, and titles with names, without 'then-' and 'former'. */
function aliasesOf(tagged: Tagged, person: Person): string[] {
  const { article, tokens } = tagged;
  const aliases: string[] = [];
  for (const { mention, name, titles } of person.appearances.toSorted((a, b) => a.mention.start - b.mention.start)) {
    aliases.push(name);
    for (const title of titles) {
      if (title.rule !== 'title-before') continue;
      const adjective = title.of?.form === 'adjective' && title.of.endToken === title.titleFirst ? title.of : null;
      const isCapitalized = /^\p{Lu}/u.test(title.text);
      if (!adjective && !isCapitalized) continue;
      if (adjective && isCapitalized) aliases.push(titledName(tagged, title, mention));
      const start = adjective?.start ?? tokens[title.titleFirst]?.start ?? mention.start;
      aliases.push(
        article.text
          .slice(start, mention.end)
          .replace(/['’]s?$/u, '')
          .replace(/\s+/g, ' '),
      );
    }
  }
  return [...new Set(aliases)].filter((alias) => alias !== person.name);
}

/** 'Defense Minister X' in 'Kyrgyz Defense Minister X'. */
function titledName({ article, tokens }: Tagged, title: NamedTitle, mention: Mention): string {
  const start = tokens[title.titleFirst]?.start ?? mention.start;
  return article.text
    .slice(start, mention.end)
    .replace(/['’]s?$/u, '')
    .replace(/\s+/g, ' ');
}
