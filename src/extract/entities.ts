// Stage `entities`: links the names, adjectives and capitals of an article to persons, countries, organisations and places.
import {
  compassCountry,
  compassMentions,
  countriesNamed,
  countriesSpeaking,
  countryEntity,
  isCountryMention,
} from './entities/countries.ts';
import { frameEntities } from './entities/frame.ts';
import { findCountriesOfTitles, impliedCountries } from './entities/implied-country.ts';
import { resolveOrganizations } from './entities/organizations.ts';
import { resolvePersons } from './entities/persons.ts';
import { resolvePlaces } from './entities/places.ts';
import type { ExtractedEntity } from './extraction.ts';
import { indexRoles } from './grammatical-roles.ts';
import { countryId } from './identity.ts';
import type { Clause, Mention, NamedEntities, NamedTitle, ResolvedMention, Tagged } from './layers.ts';
import { countryFacts } from './lexicons/country-facts.ts';
import { armedNouns, governmentNouns } from './lexicons/name-words.ts';
import { indexMentions, type MentionIndex } from './mention-index.ts';
import { findTitles } from './titles.ts';

/** Mentions come back in order of the text; one that means a government becomes a COUNTRY, a capital that is the city a PLACE. */
export function resolveNames(tagged: Tagged, found: readonly Mention[], clauses: readonly Clause[]): NamedEntities {
  const byName = countriesNamed(found);
  const mentions = withCompass(tagged, found, byName);
  const names = indexMentions(mentions);
  const roles = indexRoles(clauses, tagged.tokens);
  const titles = findTitles(tagged, mentions);
  const countriesOfTitles = findCountriesOfTitles(tagged, mentions);
  const context = { tagged, names, roles };
  const named = new Set([...byName, ...countriesSpeaking(context, mentions)]);

  const kinds = new Map<Mention, Mention['kind']>();
  for (const mention of mentions) {
    if (isCountryMention(context, mention, named)) kinds.set(mention, 'COUNTRY');
    else kinds.set(mention, isPlaceAfterAll(tagged, mention) ? 'PLACE' : mention.kind);
  }
  // A title in capitals without a name ('the Foreign Secretary') names no one: coreference resolves it as a nominal.
  const ofKind = (kind: Mention['kind']): Mention[] =>
    mentions.filter((mention) => kinds.get(mention) === kind && namesSomething(tagged, mention));

  const persons = resolvePersons({ tagged, mentions: ofKind('PERSON'), titles, roles });
  const countries = groupByCountry(ofKind('COUNTRY'));
  const impliedCountry = impliedCountries({
    tagged,
    mentions,
    isCountry: (mention) => kinds.get(mention) === 'COUNTRY',
    titles,
    countriesOfTitles,
    personOf: (mention) => persons.entityOf.get(mention) ?? null,
    roles,
    names,
  });
  const governments = governmentsNamed(tagged, ofKind('ORGANIZATION'), names, (owner) =>
    countryOfTitle(titles, persons.entityOf, owner),
  );
  const organizations = resolveOrganizations({
    tagged,
    mentions: ofKind('ORGANIZATION').filter((mention) => !governments.has(mention)),
    names,
    impliedCountry,
  });
  const places = resolvePlaces({ tagged, mentions: ofKind('PLACE'), names, named });

  const entityOf = new Map<Mention, string>([
    ...persons.entityOf,
    ...organizations.entityOf,
    ...places.entityOf,
    ...governments,
    ...countries.flatMap(({ id, mentions: own }) => own.map((mention) => [mention, id] as const)),
  ]);
  const resolvedMentions = new Map(
    mentions.map((mention): [Mention, ResolvedMention] => [
      mention,
      { ...mention, kind: kinds.get(mention) ?? mention.kind, entity: entityOf.get(mention) ?? null },
    ]),
  );
  const resolved = [...resolvedMentions.values()];
  const entities: ExtractedEntity[] = [
    ...persons.entities,
    ...countries.map(({ alpha2, mentions: own }) => countryEntity(alpha2, own)),
    ...organizations.entities,
    ...places.entities,
  ];
  return {
    mentions: resolved,
    countriesOfTitles,
    titles: titles.map((title) => ofResolved(title, resolvedMentions)),
    ...frameEntities(tagged.article, withKnownCountries(entities), resolved),
  };
}

function ofResolved(title: NamedTitle, resolved: ReadonlyMap<Mention, ResolvedMention>): NamedTitle<ResolvedMention> {
  return { ...title, person: resolved.get(title.person)!, of: title.of && resolved.get(title.of)! };
}

/** A role, or people of a country or place that are no body ('Iraqi officials'), are nobody in particular; regions have adjectives ('Asian') too. */
function namesSomething({ tokens }: Tagged, mention: Mention): boolean {
  if (mention.rule === 'role' || mention.rule === 'region-adjective') return false;
  if (mention.rule === 'named-body' && /^(?:coalition|opposition|delegation)$/.test(tokens[mention.head]?.lower ?? ''))
    return false;
  return mention.rule !== 'named-people' || armedNouns.has(tokens[mention.head]?.lower ?? '');
}

/** 'the Kenyan government', 'the Syrian state', 'the government of Iraq', "President X's government": the country, whose government it is. */
function governmentsNamed(
  { tokens }: Tagged,
  mentions: readonly Mention[],
  names: MentionIndex,
  countryOfPerson: (person: Mention) => string | null,
): ReadonlyMap<Mention, string> {
  const governments = new Map<Mention, string>();
  for (const mention of mentions) {
    const noun = tokens[mention.head]?.lower ?? '';
    if (mention.rule !== 'named-body' || (!governmentNouns.has(noun) && noun !== 'state')) continue;
    const inside = [...names.startingAt(mention.firstToken), ...names.endingAt(mention.endToken)];
    const country = inside.find(
      (name) => name !== mention && name.country !== null && name.kind !== 'ORGANIZATION',
    )?.country;
    const owner = inside.find(({ kind, form }) => kind === 'PERSON' && form === 'name');
    const governed = country ?? (owner ? countryOfPerson(owner) : null);
    if (governed) governments.set(mention, countryId(governed, countryFacts(governed)?.name ?? governed));
  }
  return governments;
}

/** The country in which the person of the mention holds an office, where a title tells: alpha-2. */
function countryOfTitle(
  titles: readonly NamedTitle[],
  personOf: ReadonlyMap<Mention, string>,
  mention: Mention,
): string | null {
  const person = personOf.get(mention);
  const held = titles.find(
    (title) => title.class === 'office' && title.of?.country && personOf.get(title.person) === person,
  );
  return held?.of?.country ?? null;
}

/** A capital that is the city, or a name in the dateline, which tells where the report was filed. */
function isPlaceAfterAll(tagged: Tagged, mention: Mention): boolean {
  const sentence = tagged.sentences[tagged.tokens[mention.firstToken]?.sentence ?? 0];
  return mention.kind === 'COUNTRY' || (sentence?.role === 'dateline' && mention.kind === 'PLACE');
}

/** With 'the North' and 'the South', where they are a country of a pair. */
function withCompass(tagged: Tagged, found: readonly Mention[], named: ReadonlySet<string>): Mention[] {
  const known = found.map((mention) => {
    const country = mention.country === null && mention.kind !== 'PERSON' ? compassCountry(mention, named) : null;
    return country ? { ...mention, country, kind: 'COUNTRY' as const } : mention;
  });
  return [...known, ...compassMentions(tagged, known, named)].sort((a, b) => a.start - b.start || b.end - a.end);
}

interface CountryGroup {
  readonly id: string;
  readonly alpha2: string | null;
  readonly mentions: Mention[];
}

function groupByCountry(mentions: readonly Mention[]): CountryGroup[] {
  const groups = new Map<string, CountryGroup>();
  for (const mention of mentions) {
    const id = countryEntity(mention.country, [mention]).id;
    const group = groups.get(id);
    if (group) group.mentions.push(mention);
    else groups.set(id, { id, alpha2: mention.country, mentions: [mention] });
  }
  return [...groups.values()];
}

/** A body's or place's country is told only where the article mentions that country, so that no id dangles. */
function withKnownCountries(entities: readonly ExtractedEntity[]): ExtractedEntity[] {
  const known = new Set(entities.map((entity) => entity.id));
  return entities.map((entity) => {
    if (entity.kind !== 'ORGANIZATION' && entity.kind !== 'PLACE') return entity;
    return entity.country && !known.has(entity.country) ? { ...entity, country: null } : entity;
  });
}
