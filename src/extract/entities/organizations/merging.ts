// Makes one organisation of several that the article calls by an acronym, a shorter form, or a second name.
import { nameKey } from '../../identity.ts';
import type { Tagged, Token } from '../../layers.ts';
import { companyEndings } from '../../lexicons/name-words.ts';
import { isChamberOfParliament, isNamedParliament } from '../../lexicons/organizations.ts';
import { isOtherName } from '../../other-names.ts';
import { initialsOf, isAcronym, isPortmanteauOf, lettersOf } from '../acronyms.ts';
import type { Form } from './forms.ts';

export interface Organization {
  name: string;
  country: string | null;
  readonly generic: boolean;
  readonly forms: Form[];
}

/** 'X (Y)', 'X, known as Y': both names stand for one body. */
export function mergeSecondNames(organizations: readonly Organization[], { tokens, sentences }: Tagged): void {
  const byEnd = new Map<number, Organization>();
  for (const organization of organizations)
    for (const { mention } of organization.forms) byEnd.set(mention.endToken, organization);
  for (const second of organizations) {
    const introduced = second.forms.flatMap(({ mention }) => {
      // 'UNITED NATIONS (Harbour Press)': the agency that reports from there.
      if (sentences[tokens[mention.firstToken]!.sentence]!.role === 'dateline') return [];
      for (let end = mention.firstToken - 1; end > mention.firstToken - 8; end--) {
        const first = byEnd.get(end);
        if (first && isOtherName(tokens, end, { first: mention.firstToken, end: mention.endToken })) return first;
      }
      return [];
    });
    const [first] = introduced;
    if (first && first !== second && first.forms.length > 0) absorb(first, second);
  }
}

/** "The Oliy Majlis, Uzbekistan's parliament," and "Peru's central bank, the BCRP,": one body by its name and by what it is. */
export function mergeApposed(organizations: readonly Organization[], { tokens }: Tagged): void {
  const bodies = organizations.flatMap((body) => body.forms.map(({ mention }) => ({ body, mention })));
  const byFirst = new Map(bodies.map((named) => [named.mention.firstToken, named]));
  const byEnd = new Map(bodies.map((named) => [named.mention.endToken, named]));
  for (const { body, mention } of bodies) {
    if (!body.generic || body.country === null) continue;
    const first = tokens[mention.firstToken - 1]?.lower === 'the' ? mention.firstToken - 1 : mention.firstToken;
    const behind = tokens[mention.endToken + 1]?.lower === 'the' ? mention.endToken + 2 : mention.endToken + 1;
    const before =
      tokens[first - 1]?.text === ',' && closes(tokens, mention.endToken) ? byEnd.get(first - 1) : undefined;
    const after = tokens[mention.endToken]?.text === ',' ? byFirst.get(behind) : undefined;
    const own = before ?? (after && closes(tokens, after.mention.endToken) ? after : undefined);
    if (own && !own.body.generic && (own.body.country ?? body.country) === body.country) absorb(own.body, body);
  }
}

/** The comma or full stop behind an apposition. */
const closes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' || (tokens[at]?.text === ',' && !/^(?:and|or)$/.test(tokens[at + 1]?.lower ?? ''));

/** An acronym whose only namesake in the article has its initials is that organisation. */
export function mergeAcronyms(organizations: readonly Organization[]): void {
  const byInitials = new Map<string, Set<Organization>>();
  for (const organization of organizations) {
    for (const name of [organization.name, ...organization.forms.map(({ text }) => text)])
      for (const initials of initialsOf(name)) addTo(byInitials, initials, organization);
  }
  for (const acronym of organizations) {
    const isPortmanteau = /^\p{Lu}\p{Ll}+\p{Lu}/u.test(acronym.name);
    if (!isAcronym(acronym.name) && !isPortmanteau) continue;
    const called = isPortmanteau
      ? organizations.filter(({ name }) => isPortmanteauOf(acronym.name, name))
      : (byInitials.get(lettersOf(acronym.name)) ?? []);
    const long = [...called].filter((other) => other !== acronym && other.forms.length > 0);
    if (long.length === 1 && long[0]) absorb(long[0], acronym);
  }
}

/** 'Herald' is 'Isthmus Herald', 'Houthi' 'Houthis', 'UN council' 'UN Security Council', where only one other name is shortened so. */
export function mergeShortForms(organizations: readonly Organization[]): void {
  const byShortForm = new Map<string, Set<Organization>>();
  for (const organization of organizations) {
    for (const form of shortFormsOf(nameKey(organization.name))) addTo(byShortForm, form, organization);
  }
  for (const short of organizations) {
    if (short.forms.length === 0 || short.generic || isAcronym(short.name)) continue;
    const long = [...(byShortForm.get(nameKey(short.name)) ?? [])].filter(
      (other) => other !== short && other.forms.length > 0 && (!other.generic || isChamberOfParliament(other.name)),
    );
    const compatible = long.filter((other) => !short.country || !other.country || short.country === other.country);
    if (compatible.length === 1 && compatible[0]) absorb(compatible[0], short);
  }
}

/** "Norway's parliament" is the Storting where the article names it. */
export function mergeParliaments(organizations: readonly Organization[]): void {
  const named = organizations.filter(
    ({ name, country }) => country !== null && (isNamedParliament(name) || ASSEMBLY.test(name)),
  );
  for (const plain of organizations) {
    if (!plain.generic || plain.country === null || !plain.forms.every(({ core }) => /parliament$/i.test(core)))
      continue;
    const own = named.find(({ country }) => country === plain.country);
    if (own && own !== plain) absorb(own, plain);
  }
}

/** 'the National Assembly', in whatever state. */
const ASSEMBLY = /^(?:\S+ )?(?:National|Federal|Legislative|Supreme|People’s|People's) (?:Assembly|Council|Congress)$/;

function addTo(index: Map<string, Set<Organization>>, key: string, organization: Organization): void {
  const known = index.get(key);
  if (known) known.add(organization);
  else index.set(key, new Set([organization]));
}

/** Longer names than this are texts. */
const MOST_WORDS = 20;

/** What remains of a name without its first words, without its middle, or without the 's' of a plural. */
function shortFormsOf(key: string): string[] {
  const words = key.split(' ').slice(-MOST_WORDS);
  const endings = words.slice(1).map((_, dropped) => words.slice(dropped + 1).join(' '));
  // 'Chamber' of 'Chamber of Deputies'
  const of = words.indexOf('of');
  if (of > 0) endings.push(words.slice(0, of).join(' '));
  // 'Highveld' of 'Highveld Mobility'
  const last = words.at(-1) ?? '';
  if (
    words.length === 2 &&
    (companyEndings.has(last) ||
      /^(?:group|systems|technologies|industries|motors|airlines|holdings?|pharmaceuticals)$/.test(last))
  )
    endings.push(words[0]!);
  const contracted = words.length > 2 ? [`${words[0]} ${words.at(-1)}`] : [];
  return [...endings, ...contracted, ...(key.endsWith('s') ? [key.slice(0, -1)] : [])];
}

function absorb(into: Organization, other: Organization): void {
  into.forms.push(...other.forms.splice(0));
  into.country ??= other.country;
}
