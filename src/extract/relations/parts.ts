// Finds PART_OF: ministries, agencies, parliaments and armed forces of a country, and bodies of a larger organisation.
import { adjacentCountryMention } from '../entities/organizations/forms.ts';
import type { ExtractedOrganization } from '../extraction.ts';
import { countryId } from '../identity.ts';
import type { RelationFinding, ResolvedMention, Token } from '../layers.ts';
import { countryFacts } from '../lexicons/country-facts.ts';
import { countryOfInstitution, isGenericHead, isStateHead } from '../lexicons/organizations.ts';
import { unionOfBody } from '../lexicons/union-bodies.ts';
import type { RelationContext } from '../relations.ts';
import { evidenceOver, sentenceOf } from './evidence.ts';

export function findParts(context: RelationContext): RelationFinding[] {
  const organizations = context.mentions.filter(
    (mention) => mention.kind === 'ORGANIZATION' && mention.entity !== null,
  );
  const ofCountries = organizations.flatMap((mention) => partOfCountry(context, mention) ?? []);
  return [
    ...withoutRepetition(ofCountries),
    ...organizations.flatMap((mention) => partOfBody(context, mention) ?? []),
    ...organizations.flatMap((mention) => unitOfBody(context, mention) ?? committeeOfChamber(context, mention) ?? []),
    ...knownParts(context, organizations),
  ];
}

/** Where the country is said beside the name, that is the evidence; a country known by the name or the text is told once. */
function partOfCountry(context: RelationContext, mention: ResolvedMention): RelationFinding | null {
  const organization = context.entity(mention.entity);
  if (organization?.kind !== 'ORGANIZATION' || organization.country === null) return null;
  if (!context.entity(organization.country)) return null;
  const beside = countryBeside(context, mention, organization.country);
  if (!isOfState(context, organization, mention)) return null;
  return {
    ...PART,
    source: organization.id,
    target: organization.country,
    evidence: [beside ? evidenceOver(context.tagged, beside, mention) : sentenceOf(context.tagged, mention)],
    rule: beside ? 'body-of-country' : 'body-of-implied-country',
  };
}

const PART = {
  type: 'PART_OF',
  title: null,
  since: null,
  until: null,
  status: 'CURRENT',
  certainty: 'ASSERTED',
} as const;

function countryBeside(context: RelationContext, mention: ResolvedMention, country: string): ResolvedMention | null {
  const inner = context.names
    .startingAt(mention.firstToken)
    .find((name) => name !== mention && name.entity === country);
  if (inner) return inner;
  const beside = adjacentCountryMention(context.tagged, context.names, mention);
  return beside ? (context.names.startingAt(beside.firstToken).find((name) => name.entity === country) ?? null) : null;
}

/** By its head word, by the table of institutions, or called 'state-run', 'national' ... */
function isOfState(context: RelationContext, organization: ExtractedOrganization, mention: ResolvedMention): boolean {
  const institution = countryOfInstitution(organization.name);
  if (institution)
    return organization.country === countryId(institution, countryFacts(institution)?.name ?? institution);
  const words = organization.name.split(' ');
  const of = words.findIndex((word) => /^(?:of|for)$/i.test(word));
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
  const called = context.tagged.tokens[mention.firstToken - 1]?.lower ?? '';
  if (STATE_OWNED.test(called) || isStateOwnedBefore(context.tagged.tokens, mention)) return true;
  if (/^(?:State|Federal|Royal|Presidential)$/.test(words[0] ?? '') && (isGenericHead(head) || head === 'Committee'))
    return true;
  if (MILITARY_UNITS.test(head)) return true;
  if (/^house$/i.test(head) && !/^(?:(?:upper|lower) )?house(?: of .+)?$/i.test(organization.name)) return false;
  return isStateHead(head);
}

const MILITARY_UNITS = /^(?:brigade|battalion|regiment|division|fleet|squadron|flotilla|garrison|legion)$/i;
const STATE_OWNED = /^(?:state-run|state-owned|state-controlled|government-run|government|state|official|national)$/;

/** "Chad's state news agency, Sahar", "Peru's environment agency, Verda": the noun phrase before the comma says whose it is. */
function isStateOwnedBefore(tokens: readonly Token[], { firstToken }: ResolvedMention): boolean {
  const comma = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  if (tokens[comma]?.text !== ',') return false;
  let at = comma - 1;
  for (; at > comma - 6 && /^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? ''); at--)
    if (STATE_OWNED.test(tokens[at]!.lower)) return true;
  const isOwned = /^['’]s?$/.test(tokens[at]?.text ?? '');
  return isOwned && OF_STATES.test(tokens[comma - 1]!.lower) && !PRIVATE.test(tokens[comma - 2]!.lower);
}

const OF_STATES = /^(?:agency|regulator|authority|commission|council|department|office|court|guard|ministry)$/;
const PRIVATE = /^(?:news|travel|advertising|rating|ratings|model|modelling|property|talent|press)$/;

/** The first evidence with the country beside the name wins; without any, the first mention's sentence. */
function withoutRepetition(findings: readonly RelationFinding[]): RelationFinding[] {
  const stated = new Set(findings.filter(({ rule }) => rule === 'body-of-country').map(({ source }) => source));
  const seen = new Set<string>();
  return findings.filter(({ rule, source }) => {
    if (rule === 'body-of-country') return true;
    if (stated.has(source) || seen.has(source)) return false;
    seen.add(source);
    return true;
  });
}

/** Bodies that the table knows to be a union's own, where the article speaks of that union too; told once, by their first mention. */
function knownParts(context: RelationContext, organizations: readonly ResolvedMention[]): RelationFinding[] {
  const unions = new Map(
    organizations.flatMap(({ entity }) => {
      const union = context.entity(entity);
      return union ? [[union.name, union.id] as const] : [];
    }),
  );
  const seen = new Set<string>();
  return organizations.flatMap((mention) => {
    const body = context.entity(mention.entity);
    if (!body || seen.has(body.id) || mention.form === 'pronoun') return [];
    const whole = [body.name, ...body.aliases].map(unionOfBody).find((name) => name !== null);
    const union = whole ? unions.get(whole) : undefined;
    if (!union || union === body.id) return [];
    seen.add(body.id);
    return [
      { ...PART, source: body.id, target: union, evidence: [sentenceOf(context.tagged, mention)], rule: 'known-body' },
    ];
  });
}

/** 'Senate Budget Committee', where the article names the Senate. */
function committeeOfChamber(context: RelationContext, mention: ResolvedMention): RelationFinding | null {
  const [chamber] =
    /^(?:House|Senate|Knesset|Duma|Bundestag|Lok Sabha|Rajya Sabha|Seimas|Sejm)(?= .*(?:Committee|Subcommittee|Panel|Commission)$)/.exec(
      mention.text,
    ) ?? [undefined];
  if (chamber === undefined || !mention.entity) return null;
  const whole = context.named.entities.find(
    ({ kind, name, aliases }) =>
      kind === 'ORGANIZATION' &&
      [name, ...aliases].some((text) => text === chamber || text === `${chamber} of Representatives`),
  );
  if (!whole || whole.id === mention.entity) return null;
  return {
    ...PART,
    source: mention.entity,
    target: whole.id,
    evidence: [sentenceOf(context.tagged, mention)],
    rule: 'committee-of-chamber',
  };
}

const UNITS =
  /^(?:group|unit|arm|wing|branch|division|lab|laboratory|centre|center|department|agency|body|committee|panel|subsidiary|project|programme|program|team|faction|offshoot|institute)$/;

/** 'the Mapping Lab, a research group at Lund University', 'X, the armed wing of Y'. */
function unitOfBody({ tagged, names }: RelationContext, mention: ResolvedMention): RelationFinding | null {
  const { tokens } = tagged;
  if (tokens[mention.endToken]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[mention.endToken + 1]?.lower ?? ''))
    return null;
  let at = mention.endToken + 2;
  while (at < mention.endToken + 7 && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.pos ?? '')) at++;
  if (!UNITS.test(tokens[at - 1]?.lower ?? '') || !/^(?:at|of|within)$/.test(tokens[at]?.lower ?? '')) return null;
  const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const country = names.startingAt(start).find(({ kind }) => kind === 'COUNTRY');
  const isOwner = country !== undefined && /^['’]s?$/.test(tokens[country.endToken]?.text ?? '');
  const whole = names
    .startingAt(isOwner ? country.endToken + 1 : start)
    .find(({ kind, form }) => kind === 'ORGANIZATION' && form === 'name');
  if (!whole?.entity || !mention.entity || whole.entity === mention.entity) return null;
  return {
    ...PART,
    source: mention.entity,
    target: whole.entity,
    evidence: [evidenceOver(tagged, mention, whole)],
    rule: 'unit-of-body',
  };
}

/** 'the Foreign Relations Committee of the Senate', "the Senate's Foreign Relations Committee". */
function partOfBody({ tagged, names }: RelationContext, mention: ResolvedMention): RelationFinding | null {
  const { tokens } = tagged;
  const mark = tokens[mention.firstToken - 1]?.text ?? '';
  const owner = /^['’]s?$/.test(mark)
    ? names.endingAt(mention.firstToken - 1).find((name) => name.kind === 'ORGANIZATION')
    : undefined;
  const start = tokens[mention.endToken + 1]?.lower === 'the' ? mention.endToken + 2 : mention.endToken + 1;
  const behind =
    tokens[mention.endToken]?.lower === 'of'
      ? names.startingAt(start).find((name) => name.kind === 'ORGANIZATION')
      : undefined;
  const whole = owner ?? behind;
  if (!whole?.entity || !mention.entity || whole.entity === mention.entity) return null;
  return {
    ...PART,
    source: mention.entity,
    target: whole.entity,
    evidence: [evidenceOver(tagged, whole, mention)],
    rule: 'body-of-body',
  };
}
