// Stage `coreference`: pronouns and nominals ('she', 'the minister', 'the agency') to the entities that names and agreements brought in.
// One pass from left to right; what is resolved becomes an antecedent itself. Unsure ones stay null.
import { belongings } from './coreference/belongings.ts';
import { bodiesByWord } from './coreference/body-names.ts';
import { Descriptions } from './coreference/descriptions.ts';
import { type Anaphor, type Antecedent, History } from './coreference/history.ts';
import type { NominalContext } from './coreference/nominal-context.ts';
import { resolveNominal } from './coreference/nominals.ts';
import { Officeholders, officesOf } from './coreference/officeholders.ts';
import { ownedNouns } from './coreference/owned-nouns.ts';
import { isPossessivePronoun, resolvePronoun } from './coreference/pronouns.ts';
import { quoteSpeakers } from './coreference/quote-speakers.ts';
import type { EntityId, ExtractedEntity } from './extraction.ts';
import { indexRoles, type RoleIndex, roleOf } from './grammatical-roles.ts';
import type { Clause, Gender, Layers, Mention, NamedEntities, ResolvedMention, Tagged } from './layers.ts';
import { genderOfTitle } from './lexicons/titles.ts';
import { indexMentions, type MentionIndex } from './mention-index.ts';
import { CENTERS } from './nominals/kinds.ts';

export interface CoreferenceSources extends Pick<Layers, 'tagged' | 'named' | 'nominals' | 'clauses' | 'relations'> {
  readonly agreements: { readonly entities: readonly ExtractedEntity[]; readonly mentions: readonly ResolvedMention[] };
}

/** Every nominal and pronoun, in order, with its entity or null; those that the stage `agreements` resolved are left out. */
export function resolveCoreference(sources: CoreferenceSources): ResolvedMention[] {
  const { tagged, named, nominals, agreements } = sources;
  const entities = [...named.entities, ...agreements.entities];
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const roles = indexRoles(sources.clauses, tagged.tokens);
  const history = new History();
  const known = genders(named);
  const learned = new Map<EntityId, Gender>();
  const genderOf = (person: EntityId): Gender => {
    const told = known(person);
    return told === 'unknown' ? (learned.get(person) ?? 'unknown') : told;
  };
  const names = indexMentions(named.mentions);
  const dateline = named.dateline ? entityOf.get(named.dateline) : undefined;
  const home = dateline?.kind === 'PLACE' ? dateline.country : null;
  const officeholders = new Officeholders(officesOf(named.titles, sources.relations, entityOf), home);
  const meantAt = new Map<number, EntityId | null>();
  const descriptions = new Descriptions();
  const collective = new Set<EntityId>();
  const context: NominalContext = {
    tagged,
    names,
    officeholders,
    history,
    entityOf,
    genderOf,
    titled: personsByTitle(tagged, named),
    belongings: belongings(sources.relations, entityOf),
    bodies: bodiesByWord(entities),
    descriptions,
    dateline: named.dateline,
    governments: governmentNames(tagged, named, entityOf),
    speakerOver: (mention) => speakerOver(mention),
    meantAt: (token) => meantAt.get(token) ?? null,
  };
  const speakers = quoteSpeakers(tagged, sources.clauses);
  const placing: AnaphorContext = {
    tagged,
    roles,
    clauses: sources.clauses,
    contents: contentsByCue(sources.clauses),
    names,
    positions: positionsOf(tagged),
  };
  const owned = ownedNouns(tagged.tokens, named.mentions);
  const settled = new Set(agreements.mentions.map((mention) => `${mention.firstToken} ${mention.endToken}`));
  const settledMentions = [...named.mentions, ...agreements.mentions];
  const open = nominals.filter((mention) => !settled.has(`${mention.firstToken} ${mention.endToken}`));
  const inOrder: Mention[] = [...settledMentions, ...open].sort((a, b) => a.start - b.start || a.end - b.end);
  const isOpen = new Set<Mention>(open);

  const pronouns = { tokens: tagged.tokens, history, genderOf, owned };
  const pronounAt = new Map(open.filter(({ form }) => form === 'pronoun').map((mention) => [mention.head, mention]));
  /** Who speaks in the quotation that the mention stands in; a pronoun behind it goes back to before the quotation. */
  const speakerOver = ({ head }: Mention): EntityId | null => {
    const speaker = speakers.speakerOver(head);
    if (speaker === null) return null;
    const known = meantAt.get(speaker) ?? names.over(speaker)?.entity ?? null;
    const pronoun = known === null && speaker > head ? pronounAt.get(speaker) : undefined;
    if (pronoun === undefined) return known;
    return resolvePronoun({
      ...pronouns,
      mention: pronoun,
      anaphor: anaphorOf(placing, pronoun),
      speaker: null,
    });
  };
  const resolved: ResolvedMention[] = [];
  for (const mention of inOrder) {
    const anaphor = anaphorOf(placing, mention);
    let entity: EntityId | null = 'entity' in mention ? (mention as ResolvedMention).entity : null;
    if (isOpen.has(mention)) {
      const nominal = mention.form === 'pronoun' ? null : resolveNominal(context, mention, anaphor);
      if (nominal?.rule === 'appositionOf' || nominal?.rule === 'titleOf')
        descriptions.note(nominal.entity, tagged, mention);
      entity =
        mention.form === 'pronoun'
          ? resolvePronoun({ ...pronouns, mention, anaphor, speaker: speakerOver(mention) })
          : (nominal?.entity ?? null);
      const kind = (entity && entityOf.get(entity)?.kind) || mention.kind;
      resolved.push({ ...mention, kind, entity, ...(entity && { because: nominal?.rule ?? 'resolvePronoun' }) });
    }
    if (!meantAt.has(mention.head) || entity) meantAt.set(mention.head, entity);
    if (
      entity &&
      mention.form === 'pronoun' &&
      !anaphor.quoted &&
      mention.gender !== 'unknown' &&
      genderOf(entity) === 'unknown'
    )
      learned.set(entity, mention.gender);
    const kind = entity ? entityOf.get(entity)?.kind : undefined;
    const isStranger =
      isOpen.has(mention) &&
      mention.form === 'nominal' &&
      !anaphor.quoted &&
      !CENTERS.test(tagged.tokens[mention.head]!.lower);
    const noted = kind ?? (isStranger ? entityKind(mention.kind) : undefined);
    if (!noted) continue;
    if (entity && noted === 'ORGANIZATION' && mention.form === 'name' && isNamedInPlural(tagged, mention))
      collective.add(entity);
    const antecedent = antecedentOf(tagged, mention, entity, noted, anaphor, names.over(mention.head));
    history.note({ ...antecedent, collective: entity !== null && collective.has(entity) });
    if (closesCoordination(antecedent)) history.note({ ...antecedent, entity: null, plural: true });
  }
  return resolved.map((mention) => {
    const speaker = isOfFirstPerson(mention) ? meantAt.get(speakers.speakerOver(mention.firstToken) ?? -1) : null;
    if (speaker && mention.form === 'nominal') {
      const country = isCountryNoun(tagged, mention) ? context.belongings.countryOf(speaker) : null;
      return country ? { ...mention, entity: country, because: 'countryOfSpeaker' } : mention;
    }
    return speaker && entityOf.get(speaker)?.kind === 'PERSON'
      ? { ...mention, entity: speaker, because: 'speakerOver' }
      : mention;
  });
}

/** 'I' in a quotation is the one who speaks, 'my country' his. */
const isOfFirstPerson = ({ form, text }: Mention): boolean =>
  form === 'pronoun' ? /^(?:I|me|my|myself)$/i.test(text) : form === 'nominal' && /^(?:my|our) /i.test(text);

const isCountryNoun = ({ tokens }: Tagged, { head }: Mention): boolean =>
  /^(?:country|nation|homeland|government)$/.test(tokens[head]!.lower);

function anaphorOf(placing: AnaphorContext, mention: Mention): Anaphor {
  const { tagged, roles, clauses, positions } = placing;
  const head = tagged.tokens[mention.head];
  const role = roleOf(roles, mention);
  const clause = role?.clause ?? roles.clauseOver(mention.head);
  const governing = clause?.role === 'complement' && clause.parent !== null ? clauses[clause.parent] : undefined;
  return {
    token: mention.firstToken,
    position: positions[head?.sentence ?? 0] ?? 0,
    role: role?.role ?? null,
    clause,
    quoted: head?.quoted ?? false,
    possessive: isPossessive(tagged, mention),
    governor: governing?.subject?.head ?? null,
    namedInContent: role?.role === 'subject' && mention.form === 'pronoun' ? namedIn(role.clause, placing) : NOBODY,
  };
}

const NOBODY: ReadonlySet<EntityId> = new Set();

/** 'It said Chad was looking for an excuse': whoever is named in what the subject says is not the subject. */
function namedIn({ index }: Clause, { contents, names }: AnaphorContext): ReadonlySet<EntityId> {
  const found = new Set<EntityId>();
  for (const { firstToken, endToken } of contents.get(index) ?? [])
    for (let token = firstToken; token < endToken; token++)
      for (const { entity, form } of names.startingAt(token)) if (entity !== null && form === 'name') found.add(entity);
  return found;
}

/** The clauses that say what somebody says, by the clause of the cue. */
function contentsByCue(clauses: readonly Clause[]): ReadonlyMap<number, readonly Clause[]> {
  const found = new Map<number, Clause[]>();
  for (const clause of clauses)
    if (clause.role === 'complement' && clause.parent !== null)
      found.set(clause.parent, [...(found.get(clause.parent) ?? []), clause]);
  return found;
}

/** What every anaphor is placed by. */
interface AnaphorContext {
  readonly tagged: Tagged;
  readonly roles: RoleIndex;
  readonly clauses: readonly Clause[];
  readonly contents: ReadonlyMap<number, readonly Clause[]>;
  readonly names: MentionIndex<ResolvedMention>;
  readonly positions: readonly number[];
}

function isPossessive(tagged: Tagged, mention: Mention): boolean {
  if (mention.form === 'pronoun') return isPossessivePronoun(tagged.tokens, mention.head);
  return /^['’]s?$/.test(tagged.tokens[mention.endToken]?.text ?? '') || /['’]s?$/.test(mention.text);
}

function antecedentOf(
  tagged: Tagged,
  mention: Mention,
  entity: EntityId | null,
  kind: Antecedent['kind'],
  anaphor: Anaphor,
  over: Mention | null,
): Antecedent {
  const isInside =
    over !== null && over !== mention && over.endToken - over.firstToken > mention.endToken - mention.firstToken;
  return {
    entity,
    kind,
    firstToken: mention.firstToken,
    endToken: mention.endToken,
    pronoun: mention.form === 'pronoun',
    position: anaphor.position,
    role: anaphor.role,
    clause: anaphor.clause,
    plural: mention.plural,
    collective: false,
    gender: mention.gender,
    quoted: tagged.tokens[mention.head]?.quoted ?? false,
    modifier: mention.form === 'adjective' || isInside,
    possessive: anaphor.possessive,
    source: isSource(tagged, mention.firstToken),
  };
}

/** 'according to X', 'according to its director, X' */
const isSource = ({ tokens }: Tagged, first: number): boolean =>
  tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'according';

/** 'the Greens', 'the Armed Forces', but not 'the United Nations'. */
function isNamedInPlural({ tokens }: Tagged, { firstToken, endToken }: Mention): boolean {
  const last = tokens[endToken - 1]?.lower ?? '';
  const isDefinite =
    tokens[firstToken]?.lower === 'the' ||
    tokens[firstToken - 1]?.lower === 'the' ||
    /^['’]s?$/.test(tokens[firstToken - 1]?.text ?? '') ||
    /(?:forces|guards|rangers|houthis)$/.test(last);
  return isDefinite && /(?:[^su]s|police|taliban)$/.test(last) && !SINGULAR_NAME.test(last);
}

const SINGULAR_NAME =
  /^(?:nations|states|affairs|times|news|services|borders|rights|studies|industries|works|airways|systems|sports|politics|economics|statistics|resources|relations|operations|communications|motors|dynamics|sciences|airlines|holdings|series|headquarters)$/;

/** 'X and Y signed': together they are what 'they' means, and no single entity stands for both. */
function closesCoordination({ role, clause, endToken }: Antecedent): boolean {
  const conjuncts = role === 'subject' ? clause?.subject?.conjuncts : undefined;
  return conjuncts !== undefined && conjuncts.length > 1 && conjuncts.at(-1)?.endToken === endToken;
}

function entityKind(kind: Mention['kind']): Antecedent['kind'] | undefined {
  return kind === 'DATE' || kind === 'QUANTITY' || kind === 'WEAPON' ? undefined : kind;
}

/** Body sentences count on from one another; headlines, captions and datelines each stand apart, far from the body. */
function positionsOf(tagged: Tagged): number[] {
  let body = 1000;
  return tagged.sentences.map(({ role, index }) =>
    role === 'body' || role === 'quote-only' ? ++body : role === 'headline' ? 0 : -10 * (index + 1),
  );
}

/** The person whose title in apposition or behind 'is' has this token: 'the former president' in 'X, the former president'. */
function personsByTitle({ tokens }: Tagged, { titles }: NamedEntities): (token: number) => EntityId | null {
  const found = new Map<number, EntityId>();
  for (const { rule, person, titleFirst, range, text } of titles) {
    if (rule === 'title-before' || rule === 'shared-title' || person.entity === null) continue;
    const end = (tokens[titleFirst]?.start ?? 0) + text.length;
    for (let token = titleFirst; token < range.endToken && (tokens[token]?.start ?? end) < end; token++)
      found.set(token, person.entity);
  }
  return (token) => found.get(token) ?? null;
}

/** Nouns by which the article has called one government alone: 'junta' of 'the Sudanese junta'. */
function governmentNames(
  { tokens }: Tagged,
  { mentions }: NamedEntities,
  entityOf: ReadonlyMap<EntityId, ExtractedEntity>,
): ReadonlyMap<string, EntityId> {
  const found = new Map<string, EntityId>();
  const shared = new Set<string>();
  for (const { rule, entity, head } of mentions) {
    if (rule !== 'named-body' || entity === null || entityOf.get(entity)?.kind !== 'COUNTRY') continue;
    const noun = tokens[head]?.lower ?? '';
    if ((found.get(noun) ?? entity) !== entity) shared.add(noun);
    found.set(noun, entity);
  }
  for (const noun of shared) found.delete(noun);
  return found;
}

/** By titles that tell it, else by the first mention that does. */
function genders({ titles, mentions }: NamedEntities): (person: EntityId) => Gender {
  const found = new Map<EntityId, Gender>();
  for (const { head, person } of titles) {
    const gender = genderOfTitle(head);
    if (gender !== 'unknown' && person.entity) found.set(person.entity, gender);
  }
  for (const mention of mentions) {
    if (mention.kind === 'PERSON' && mention.entity && mention.gender !== 'unknown' && !found.has(mention.entity)) {
      found.set(mention.entity, mention.gender);
    }
  }
  return (person) => found.get(person) ?? 'unknown';
}
