// Finds PART_OF: ministries, agencies, parliaments and armed forces of a country, and bodies of a larger organisation.
import { adjacentCountryMention } from '../entities/organizations/forms.ts';
import { isCalledPrivate, isCalledStateOwned } from '../entities/organizations/state-owned.ts';
import type { ExtractedOrganization } from '../extraction.ts';
import { countryId } from '../identity.ts';
import type { RelationFinding, ResolvedMention, Token } from '../layers.ts';
import { countryFacts } from '../lexicons/country-facts.ts';
import { countryOfInstitution, isGenericHead, isStateHead } from '../lexicons/organizations.ts';
import { unionOfBody } from '../lexicons/union-bodies.ts';
import type { RelationContext } from '../relations.ts';
import { evidenceOver, sentenceOf } from './evidence.ts';
import { findUnits } from './units.ts';

export function findParts(context: RelationContext): RelationFinding[] {
  const organizations = context.mentions.filter(
    (mention) => mention.kind === 'ORGANIZATION' && mention.entity !== null,
  );
  const ofCountries = organizations.flatMap((mention) => partOfCountry(context, mention) ?? []);
  return [
    ...withoutRepetition(ofCountries),
    ...organizations.flatMap((mention) => partOfBody(context, mention) ?? []),
    ...findUnits(context, organizations),
    ...organizations.flatMap((mention) => committeeOfChamber(context, mention) ?? []),
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
  if (institution && organization.country === countryId(institution, countryFacts(institution)?.name ?? institution))
    return true;
  const words = organization.name.split(' ');
  const of = words.findIndex((word) => /^(?:of|for)$/i.test(word));
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
  const { tokens } = context.tagged;
  if (isCalledStateOwned(tokens, mention) || isStateOwnedBefore(tokens, mention)) return true;
  if (isCalledPrivate(tokens, mention)) return false;
  if (ASSOCIATIONS.test(head) && holdsCountry(context, mention)) return true;
  if (/^(?:State|Federal|Royal|Presidential)$/.test(words[0] ?? '') && (isGenericHead(head) || head === 'Committee'))
    return true;
  if (MILITARY_UNITS.test(head)) return true;
  if (/^house$/i.test(head) && !/^(?:(?:upper|lower) )?house(?: of .+)?$/i.test(organization.name)) return false;
  // "the Oliy Majlis, Uzbekistan's parliament"
  return isStateHead(head) || isStateHead(mention.text.split(' ').at(-1)!);
}

/** With their country in the name they are counted as its bodies: 'the Kenyan Farmers' Federation'. */
const ASSOCIATIONS =
  /^(?:chamber|federation|confederation|union|unions|association|society|forum|cross|crescent|league|board|academy|congress|corporation|trust)$/i;

/** 'Kenya Farmers’ Union', 'Red Crescent Society of Kenya': the country is in the name, at its beginning or behind its 'of'. */
function holdsCountry({ names, tagged }: RelationContext, mention: ResolvedMention): boolean {
  const isInside = (name: ResolvedMention): boolean => name !== mention && name.country !== null;
  if (names.startingAt(mention.firstToken).some((name) => isInside(name) && name.endToken < mention.endToken))
    return true;
  return names
    .endingAt(mention.endToken)
    .some((name) => isInside(name) && tagged.tokens[name.firstToken - 1]?.lower === 'of');
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

/** 'the Foreign Relations Committee of the Senate', "the Senate's Foreign Relations Committee". */
function partOfBody({ tagged, names }: RelationContext, mention: ResolvedMention): RelationFinding | null {
  const { tokens } = tagged;
  const mark = tokens[mention.firstToken - 1]?.text ?? '';
  // "the African Union's peace council", called so as a whole
  const inner = names
    .startingAt(mention.firstToken)
    .find(({ kind, endToken }) => kind === 'ORGANIZATION' && /^['’]s?$/.test(tokens[endToken]?.text ?? ''));
  const owner = /^['’]s?$/.test(mark)
    ? names.endingAt(mention.firstToken - 1).find((name) => name.kind === 'ORGANIZATION')
    : inner && inner.endToken < mention.endToken
      ? inner
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
