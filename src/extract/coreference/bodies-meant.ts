// Resolves nominals for bodies: 'the agency' by what its name or an apposition says, 'the rebels' by the armed group that they belong to.
import type { EntityId, ExtractedEntity } from '../extraction.ts';
import type { Mention, Tagged } from '../layers.ts';
import { countryOfInstitution, isStateHead } from '../lexicons/organizations.ts';
import { BODY_SYNONYMS, PARTISANS, PLAIN_BODIES } from '../lexicons/references.ts';
import type { Anaphor, Antecedent } from './history.ts';
import { bodyInside, countryInside, lemmaOf, type NominalContext, startsWithDeterminer } from './nominal-context.ts';

export function bodyMeant(context: NominalContext, mention: Mention, anaphor: Anaphor): EntityId | null {
  const { tagged, history, entityOf } = context;
  if (countryInside(context, mention) || !startsWithDeterminer(tagged, mention)) return null;
  const head = nounOf(context, mention);
  const named = NAMED_BEFORE.test(head) ? bodyInside(context, mention) : null;
  if (named?.endToken === mention.head) return named.entity;
  if (head === 'executive') return executiveMeant(context, mention);
  const described = COMPANIES.has(head)
    ? new Set([...COMPANIES].flatMap((noun) => [...context.descriptions.calledBy(noun)]))
    : context.descriptions.calledBy(head);
  const own = bodyOfGovernor(context, head, anaphor);
  if (own) return own;
  const [bySelf] = history.near(
    anaphor,
    ({ entity, kind }) => kind === 'ORGANIZATION' && entity !== null && described.has(entity),
    12,
  );
  if (bySelf) return bySelf;
  const fighters = /^(?:group|militia|movement|insurgency|faction)$/.test(head)
    ? fightersCalled(context, anaphor)
    : null;
  if (fighters) return fighters;
  const wanted = new Set(
    [head, ...(BODY_SYNONYMS.get(head) ?? [])].flatMap((word) => [...(context.bodies.get(word) ?? [])]),
  );
  const called = history.near(anaphor, (other) => other.entity !== null && wanted.has(other.entity), 8);
  if (called[0]) return called[0];
  if (!PLAIN_BODIES.has(head) || wanted.size === 1) {
    const last = history.last(wanted);
    if (last || !PLAIN_BODIES.has(head)) return last;
  }
  if (isOneOfSides(tagged, mention)) return null;
  const isPlain = (other: Antecedent): boolean =>
    other.kind === 'ORGANIZATION' && other.entity !== null && !isStateBody(entityOf.get(other.entity), head);
  const inSentence = history.near(anaphor, isPlain, 0);
  if (inSentence.length === 1) return inSentence[0] ?? null;
  const near = history.near(anaphor, isPlain, 1);
  return near.length === 1
    ? (near[0] ?? null)
    : history.best(anaphor, (other) => isPlain(other) && other.role === 'subject');
}

/** 'the Free Chad bloc', 'the M7 rebels': the noun only says what the name before it is. */
const NAMED_BEFORE =
  /^(?:bloc|party|group|movement|alliance|coalition|militia|network|charity|company|newspaper|daily|union|faction|rebel)$/;

/** 'Its leader, X, said the party would stay': the party of the one who says so. */
function bodyOfGovernor(
  { names, meantAt, belongings, entityOf }: NominalContext,
  noun: string,
  { governor }: Anaphor,
): EntityId | null {
  if (governor === null || !PLAIN_BODIES.has(noun)) return null;
  const speaker = names.over(governor)?.entity ?? meantAt(governor);
  if (speaker === null || entityOf.get(speaker)?.kind !== 'PERSON') return null;
  return belongings.partyOf(speaker);
}

/** Nouns for a company, of which each means the one that another has described. */
const COMPANIES: ReadonlySet<string> = new Set(
  'company firm manufacturer maker shipyard contractor shipbuilder operator retailer group giant supplier producer miner exporter'.split(
    ' ',
  ),
);

/** 'the ruling party', 'the opposition alliance': said by its side, not by what was named last. */
function isOneOfSides({ tokens }: Tagged, { firstToken, head }: Mention): boolean {
  for (let at = firstToken + 1; at < head; at++)
    if (/^(?:ruling|governing|opposition|main|rival|largest|other)$/.test(tokens[at]!.lower)) return true;
  return false;
}

/** Ministries and armies are no parties, groups or companies. */
function isStateBody(entity: ExtractedEntity | undefined, noun: string): boolean {
  if (
    !/^(?:party|group|gang|cartel|company|firm|manufacturer|maker|contractor|shipyard|retailer|movement|militia|charity|watchdog|broadcaster|newspaper|paper|lender|union|bloc|alliance|organi[sz]ation|federation|association|network)$/.test(
      noun,
    )
  )
    return false;
  if (entity?.kind !== 'ORGANIZATION' || entity.country === null) return false;
  return countryOfInstitution(entity.name) !== null || isStateHead(entity.name.split(' ').at(-1) ?? '');
}

/** 'the think tank' is one noun. */
function nounOf({ tagged }: NominalContext, mention: Mention): string {
  const noun = lemmaOf(tagged, mention);
  return noun === 'tank' ? 'think-tank' : noun;
}

/** 'the EU executive' is the European Commission, as press style has it. */
function executiveMeant({ tagged, bodies }: NominalContext, mention: Mention): EntityId | null {
  const before = tagged.tokens[mention.head - 1]?.lower ?? '';
  if (!/^(?:eu|union|european|bloc|’s|'s)$/.test(before)) return null;
  const [commission, ...others] = bodies.get('commission') ?? [];
  return others.length === 0 ? (commission ?? null) : null;
}

/** 'the rebels', 'the militants': the armed group that was called so, else the only one near by its name. */
export function fightersMeant(context: NominalContext, mention: Mention, anaphor: Anaphor): EntityId | null {
  const { tagged, history, entityOf, descriptions } = context;
  if (tagged.tokens[mention.firstToken]!.lower !== 'the') return null;
  const noun = lemmaOf(tagged, mention).replace(/s$/, '');
  if (PARTISANS.has(noun)) {
    const called = new Set([...descriptions.calledBy(noun), ...(context.bodies.get(noun) ?? [])]);
    return history.near(anaphor, ({ entity }) => entity !== null && called.has(entity), 12)[0] ?? null;
  }
  if (!FIGHTERS.has(noun) || mention.endToken - mention.firstToken > LONGEST_NAMING) return null;
  const called = fightersCalled(context, anaphor);
  if (called) return called;
  const named = history.near(
    anaphor,
    ({ entity, kind }) => kind === 'ORGANIZATION' && entity !== null && isArmedGroup(entityOf.get(entity)),
    4,
  );
  return named.length === 1 ? named[0]! : null;
}

/** The armed group last named that an apposition has called one. */
function fightersCalled({ history, descriptions }: NominalContext, anaphor: Anaphor): EntityId | null {
  const called = (entity: EntityId): boolean => [...FIGHTERS].some((word) => descriptions.calledBy(word).has(entity));
  return (
    history.near(anaphor, ({ entity, kind }) => kind === 'ORGANIZATION' && entity !== null && called(entity), 12)[0] ??
    null
  );
}

const LONGEST_NAMING = 3;
/** Nouns and adjectives for the members of an armed group. */
const FIGHTERS: ReadonlySet<string> = new Set(
  'rebel militant insurgent guerrilla separatist jihadist extremist islamist paramilitary fighter armed insurgency rebellion militia'.split(
    ' ',
  ),
);

function isArmedGroup(entity: ExtractedEntity | undefined): boolean {
  return (
    entity?.kind === 'ORGANIZATION' &&
    !isStateBody(entity, 'militia') &&
    /\b(?:front|movement|army|forces?|alliance|brigades?|militia|fighters|rebels|houthis?|taliban|hezbollah|hamas|shabab|resistance|liberation)\b/i.test(
      entity.name,
    )
  );
}
