// Links the names of organisations: acronyms, shorter forms, and generic names ('Foreign Ministry'), which their country tells apart.
import type { ExtractedOrganization } from '../extraction.ts';
import { countryId, nameKey, organizationId } from '../identity.ts';
import type { Mention, Tagged } from '../layers.ts';
import { countryFacts } from '../lexicons/country-facts.ts';
import { canonicalOrganization, countryOfInstitution, isGenericHead, isTroops } from '../lexicons/organizations.ts';
import type { MentionIndex } from '../mention-index.ts';
import { isAcronym, spells } from './acronyms.ts';

export interface OrganizationInput {
  readonly tagged: Tagged;
  readonly mentions: readonly Mention[];
  readonly names: MentionIndex;
  /** Whose government the text speaks of at this token, where the name itself does not say so: alpha-2. */
  readonly impliedCountry: (mention: Mention) => string | null;
}

export interface ResolvedOrganizations {
  readonly entities: readonly ExtractedOrganization[];
  readonly entityOf: ReadonlyMap<Mention, string>;
}

interface Form {
  readonly mention: Mention;
  /** Without 'the' and without the country's name or adjective before it. */
  readonly core: string;
  readonly text: string;
  readonly generic: boolean;
  /** Said by the name or right beside it: alpha-2. */
  readonly country: string | null;
  /** With the country's adjective or name before it, where the text has it so: 'Kenyan Foreign Ministry'. */
  readonly called: string | null;
}

interface Organization {
  name: string;
  country: string | null;
  readonly generic: boolean;
  readonly forms: Form[];
}

export function resolveOrganizations(input: OrganizationInput): ResolvedOrganizations {
  const forms = input.mentions.map((mention) => formOf(input, mention));
  const organizations: Organization[] = [];
  const byKey = new Map<string, Organization[]>();
  const longestFirst = forms.toSorted((a, b) => b.core.length - a.core.length || a.mention.start - b.mention.start);
  for (const form of longestFirst.filter((form) => !form.generic || form.country !== null))
    place(organizations, byKey, form);
  for (const form of forms.filter((form) => form.generic && form.country === null))
    placeGeneric(organizations, byKey, form, input);
  mergeAcronyms(organizations);
  mergeShortForms(organizations);
  const entityOf = new Map<Mention, string>();
  const entities = new Map<string, ExtractedOrganization>();
  const shared = namesOfSeveral(organizations);
  for (const organization of organizations) {
    if (organization.forms.length === 0) continue;
    const entity = entityOfOrganization(organization, input.tagged.article.id, shared);
    const known = entities.get(entity.id);
    entities.set(
      entity.id,
      known ? { ...known, aliases: [...new Set([...known.aliases, ...entity.aliases])] } : entity,
    );
    for (const { mention } of organization.forms) entityOf.set(mention, entity.id);
  }
  return { entities: [...entities.values()], entityOf };
}

function formOf({ names, tagged }: OrganizationInput, mention: Mention): Form {
  const text = clean(tagged.article.text.slice(mention.start, mention.end));
  const inner = names
    .startingAt(mention.firstToken)
    .find((name) => name !== mention && name.country !== null && name.endToken < mention.endToken);
  const core = inner
    ? clean(tagged.article.text.slice(tagged.tokens[inner.endToken]?.start ?? mention.start, mention.end))
    : text;
  const words = core.split(' ');
  const head = headWord(words);
  const lone = words.length <= 2 || words.some((word) => /^(?:of|for)$/i.test(word));
  const generic =
    isGenericHead(head) &&
    lone &&
    !SUPRANATIONAL.test(text) &&
    canonicalOrganization(text) === null &&
    countryOfInstitution(core) === null &&
    !isProperHead(words);
  const country = SUPRANATIONAL.test(text)
    ? null
    : (inner?.country ??
      adjacentCountry(tagged, names, mention) ??
      countryOfInstitution(core) ??
      countryOfInstitution(text));
  return { mention, core, text, generic, country, called: calledWithCountry(tagged, names, mention, text, country) };
}

/** 'Kenyan Foreign Ministry', "Kenya's Foreign Ministry": with nothing but the country right before the name. */
function calledWithCountry(
  { tokens, article }: Tagged,
  names: MentionIndex,
  mention: Mention,
  text: string,
  country: string | null,
): string | null {
  if (country === null) return null;
  if (names.startingAt(mention.firstToken).some((name) => name !== mention && name.country === country)) return text;
  const isMark = /^['’]s?$/.test(tokens[mention.firstToken - 1]?.text ?? '');
  const before = names
    .endingAt(isMark ? mention.firstToken - 1 : mention.firstToken)
    .find((name) => name.country === country && name.kind !== 'ORGANIZATION');
  if (!before || (!isMark && before.form !== 'adjective')) return null;
  return clean(article.text.slice(before.start, mention.end));
}

/** 'Central Bank', 'Ministry of Unification', 'National Assembly' are generic; 'Wagner Group', 'Labour Party', 'Red Army' are names of their own. */
function isProperHead(words: readonly string[]): boolean {
  const head = headWord(words).toLowerCase();
  return (
    (head === 'party' ||
      head === 'agency' ||
      head === 'command' ||
      head === 'service' ||
      head === 'bank' ||
      head === 'council') &&
    words.length > 1 &&
    !/^(?:national|supreme|central|intelligence|spy|security|state)$/i.test(words[0] ?? '')
  );
}

/** Names that begin so belong to no single country. */
const SUPRANATIONAL =
  /^(?:European|African|Arab|International|World|United Nations|Asian|Inter-American|Islamic|Latin|Nordic|Pan-|Global|U\.?N\.? |E\.?U\.? |NATO|Eurasian|Gulf|Pacific|West African)/;

/** 'Ministry' of 'Ministry of Unification'; else the last word. */
function headWord(words: readonly string[]): string {
  const of = words.findIndex((word) => /^(?:of|for)$/i.test(word));
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
}

/** "South Korea's National Assembly", 'the Russian Foreign Ministry', "the North's state-run X Agency", 'the Foreign Ministry of Russia'. */
function adjacentCountry(tagged: Tagged, names: MentionIndex, mention: Mention): string | null {
  return adjacentCountryMention(tagged, names, mention)?.country ?? null;
}

/** The mention of the country that stands right beside the name of an organisation. */
export function adjacentCountryMention(tagged: Tagged, names: MentionIndex, mention: Mention): Mention | null {
  const { tokens } = tagged;
  const sentence = tokens[mention.firstToken]?.sentence;
  let end = mention.firstToken;
  for (let steps = 0; steps < 4; steps++) {
    const before = names.endingAt(end).find((name) => name.country !== null && name.kind !== 'ORGANIZATION');
    if (before && tokens[before.firstToken]?.sentence === sentence) return before;
    const token = tokens[end - 1];
    if (!token || token.sentence !== sentence) break;
    const isModifier =
      token.pos === 'ADJ' || token.lower.includes('-') || /^(?:news|state|top|intelligence)$/.test(token.lower);
    if (!isModifier && !/^['’]s?$/.test(token.text)) break;
    end--;
  }
  if (tokens[mention.endToken]?.lower !== 'of') return null;
  const start = tokens[mention.endToken + 1]?.lower === 'the' ? mention.endToken + 2 : mention.endToken + 1;
  return names.startingAt(start).find((name) => name.country !== null) ?? null;
}

function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^['’]s? /u, '')
    .replace(/^(?:the|a|an) (?=.)/i, '')
    .replace(/['’]s?$/u, '');
}

/** Names of a kind are one: 'North Korean troops' and 'North Korean forces'. */
function keyOf(form: Form): string {
  const canonical = canonicalOrganization(form.text) ?? canonicalOrganization(form.core);
  if (canonical) return nameKey(canonical);
  if (isTroops(form.core)) return 'forces';
  return nameKey(form.core);
}

function place(organizations: Organization[], byKey: Map<string, Organization[]>, form: Form): void {
  const key = keyOf(form);
  const same = byKey.get(key) ?? [];
  const known = same.find((organization) => isOneBody(organization, form));
  if (known) {
    known.forms.push(form);
    known.country ??= form.country;
    return;
  }
  const organization: Organization = {
    name: nameOf(form),
    country: form.country,
    generic: form.generic,
    forms: [form],
  };
  organizations.push(organization);
  byKey.set(key, [...same, organization]);
}

/** Bodies of two countries are never one; a name that says no country joins the one that does, unless every country has such a body. */
function isOneBody(organization: Organization, form: Form): boolean {
  if (organization.country === form.country) return true;
  if (organization.generic || form.generic) return false;
  return organization.country === null || form.country === null || canonicalOrganization(organization.name) !== null;
}

/** A generic name without its country: the one organisation of that name, else the one of the country that the text speaks of. */
function placeGeneric(
  organizations: Organization[],
  byKey: Map<string, Organization[]>,
  form: Form,
  input: OrganizationInput,
): void {
  const same = byKey.get(keyOf(form)) ?? [];
  const implied = input.impliedCountry(form.mention);
  const known =
    same.find((organization) => organization.country === implied) ??
    (same.length === 1 && !implied ? same[0] : undefined);
  if (known) known.forms.push(form);
  else place(organizations, byKey, { ...form, country: implied });
}

function nameOf(form: Form): string {
  const canonical = canonicalOrganization(form.text) ?? canonicalOrganization(form.core);
  if (canonical) return canonical;
  const standsAlone = form.generic || countryOfInstitution(form.core) !== null;
  return standsAlone && /\p{Lu}/u.test(form.core) ? form.core : form.text;
}

/** An acronym whose only namesake in the article has its initials is that organisation. */
function mergeAcronyms(organizations: Organization[]): void {
  for (const acronym of organizations) {
    if (!isAcronym(acronym.name)) continue;
    const long = organizations.filter(
      (other) =>
        other !== acronym &&
        other.forms.length > 0 &&
        (spells(acronym.name, other.name) || other.forms.some((form) => spells(acronym.name, form.text))),
    );
    if (long.length === 1 && long[0]) absorb(long[0], acronym);
  }
}

/** 'Herald' is 'Isthmus Herald' where no other name ends so. */
function mergeShortForms(organizations: Organization[]): void {
  const byEnding = new Map<string, Organization[]>();
  for (const organization of organizations) {
    for (const ending of endingsOf(nameKey(organization.name))) {
      const known = byEnding.get(ending);
      if (known) known.push(organization);
      else byEnding.set(ending, [organization]);
    }
  }
  for (const short of organizations) {
    const key = nameKey(short.name);
    if (short.forms.length === 0 || short.generic || isAcronym(short.name)) continue;
    const long = (byEnding.get(key) ?? []).filter(
      (other) => other !== short && other.forms.length > 0 && !other.generic,
    );
    const compatible = long.filter((other) => !short.country || !other.country || short.country === other.country);
    if (compatible.length === 1 && compatible[0]) absorb(compatible[0], short);
  }
}

/** Longer names than this are texts. */
const MOST_WORDS = 20;

/** 'coast herald', 'herald' of 'isthmus coast herald': what remains of a name without its first words. */
function endingsOf(key: string): string[] {
  const words = key.split(' ').slice(-MOST_WORDS);
  return words.slice(1).map((_, dropped) => words.slice(dropped + 1).join(' '));
}

function absorb(into: Organization, other: Organization): void {
  into.forms.push(...other.forms.splice(0));
  into.country ??= other.country;
}

/** Names that two organisations of the article have: 'Foreign Ministry' of Kenya and of Somalia. Keys as nameKey makes them. */
function namesOfSeveral(organizations: readonly Organization[]): ReadonlySet<string> {
  const owners = new Map<string, Organization>();
  const shared = new Set<string>();
  for (const organization of organizations) {
    for (const key of new Set(organization.forms.map((form) => nameKey(form.core)))) {
      if (owners.has(key)) shared.add(key);
      owners.set(key, organization);
    }
  }
  return shared;
}

/** A name that another organisation has too is told with its country, and is no alias. */
function entityOfOrganization(
  { name, country, generic, forms }: Organization,
  articleId: string,
  shared: ReadonlySet<string>,
): ExtractedOrganization {
  const inOrder = forms.toSorted((a, b) => a.mention.start - b.mention.start);
  const called = inOrder.flatMap((form) => form.called ?? []);
  const adjectival = called.filter((text) => !/['’]/.test(text));
  const texts = [...inOrder.flatMap((form) => [form.core, form.text]), ...(generic ? adjectival : [])];
  const facts = country ? countryFacts(country) : null;
  const shown = shared.has(nameKey(name)) ? (adjectival[0] ?? called[0] ?? name) : name;
  return {
    // 'Kenyan forces', "Kenya's foreign ministry": the country is in the id already.
    id: organizationId({ name: generic && country && forms[0] ? keyOf(forms[0]) : name, generic, country, articleId }),
    kind: 'ORGANIZATION',
    name: shown,
    aliases: [...new Set(texts)].filter((text) => text !== shown && /\p{Lu}/u.test(text) && !shared.has(nameKey(text))),
    country: country ? countryId(country, facts?.name ?? country) : null,
  };
}
