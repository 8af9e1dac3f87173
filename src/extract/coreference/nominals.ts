// Resolves nominals: 'the minister' by office, 'the agency' by what its name says, 'the country' and 'the town' by nearness.
import type { EntityId } from '../extraction.ts';
import { nameKey } from '../identity.ts';
import type { Mention, ResolvedMention, Token } from '../layers.ts';
import { RANKS } from '../lexicons/offices.ts';
import { bodyMeant, fightersMeant } from './bodies-meant.ts';
import type { Anaphor } from './history.ts';
import { lemmaOf, type NominalContext, type Rule, startsWithDeterminer } from './nominal-context.ts';
import { personMeant, relativeMeant } from './persons-meant.ts';
import { countryMeant, placeMeant } from './places-meant.ts';

const INDEFINITE = new Set([
  'a',
  'an',
  'some',
  'any',
  'every',
  'each',
  'both',
  'many',
  'several',
  'few',
  'most',
  'all',
  'no',
  'another',
  'other',
]);

/** The noun is joined to a name, or to one that owns it. */
const JOINED: readonly Rule[] = [titleOf, appositionOf, belonging];
/** The noun goes back to what was named before. */
const MEANT: Partial<Record<Mention['kind'], readonly Rule[]>> = {
  PERSON: [relativeMeant, personMeant],
  COUNTRY: [countryMeant],
  ORGANIZATION: [bodyMeant],
  PLACE: [placeMeant],
  AGREEMENT: [agreementMeant, allianceMeant],
};

/** Plural nouns that mean one body. */
const MEANT_BY_MEMBERS: Partial<Record<Mention['kind'], readonly Rule[]>> = {
  PERSON: [fightersMeant],
  ORGANIZATION: [fightersMeant],
};

/** With the name of the rule that found it. Null where the noun is indefinite or plural, or where nobody, or more than one, fits. */
export function resolveNominal(
  context: NominalContext,
  mention: Mention,
  anaphor: Anaphor,
): { readonly entity: EntityId; readonly rule: string } | null {
  const isGeneral = mention.plural || isIndefinite(context.tagged.tokens, mention);
  const meant = (isGeneral ? MEANT_BY_MEMBERS : MEANT)[mention.kind] ?? [];
  for (const rule of [...JOINED, ...meant]) {
    const entity = rule(context, mention, anaphor);
    if (entity) return { entity, rule: rule.name };
  }
  return null;
}

function titleOf({ titled }: NominalContext, mention: Mention): EntityId | null {
  return mention.kind === 'PERSON' ? titled(mention.head) : null;
}

/** The name that the phrase ends in, follows or precedes: 'the border town of X', 'X, the minister,', 'the envoy, X,'. */
function appositionOf({ names, tagged }: NominalContext, mention: Mention): EntityId | null {
  const { tokens } = tagged;
  const fits = (name: ResolvedMention): boolean =>
    name.kind === mention.kind && name.form === 'name' && name.entity !== null;
  const inside = names.endingAt(mention.endToken).find((name) => fits(name) && name.firstToken > mention.firstToken);
  const isNamed =
    inside &&
    (inside.head === mention.head || tokens[inside.firstToken - 1]?.lower === 'of' || mention.kind === 'PERSON');
  if (inside && isNamed) return inside.entity;
  if (mention.plural) return null;
  if (tokens[mention.firstToken - 1]?.text === ',') {
    const before = names.endingAt(mention.firstToken - 1).find(fits);
    if (before && closesApposition(tokens, mention)) return before.entity;
  }
  // 'a spokesman for the president, X': X is the spokesman.
  if (tokens[mention.endToken]?.text === ',' && tokens[mention.firstToken - 1]?.lower !== 'for') {
    const start = behindRank(tokens, mention);
    const behind = names.startingAt(tokens[start]?.lower === 'the' ? start + 1 : start).find(fits);
    const closing = behind ? tokens[behind.endToken]?.text : undefined;
    if (behind && /^[,.;)]?$/.test(closing ?? '')) return behind.entity;
  }
  const aside = nameBehindAside(tokens, mention);
  const told = aside < 0 ? undefined : names.startingAt(aside).find(fits);
  if (told && tokens[told.endToken]?.text === ',') return told.entity;
  // 'the broadcaster Canal 8', 'the activist X', 'a gang known as the X'.
  const next = (names.startingAt(behindNaming(tokens, mention.endToken)) ?? []).find(fits);
  return next && mention.kind !== 'COUNTRY' ? next.entity : null;
}

/** 'her party', 'his country': by the offices of the one that the pronoun means. */
function belonging(context: NominalContext, mention: Mention): EntityId | null {
  const { tagged, meantAt, belongings } = context;
  if (!/^(?:his|her|its)$/.test(tagged.tokens[mention.firstToken]?.lower ?? '')) return null;
  const owner = meantAt(mention.firstToken);
  if (owner === null) return null;
  const noun = lemmaOf(tagged, mention);
  if (noun === 'party' || noun === 'movement') return belongings.partyOf(owner);
  if (/^(?:country|nation|homeland|government|embassy|delegation)$/.test(noun)) return belongings.countryOf(owner);
  if (!OWN_BODIES.test(noun)) return null;
  return (
    belongings.bodyOf(owner, noun) ??
    (noun === 'ministry' || noun === 'department' ? ministryOf(context, owner, noun) : null)
  );
}

/** 'her ministry' of a defence minister: the one defence ministry of her country. */
function ministryOf(
  { officeholders, bodies, entityOf, belongings }: NominalContext,
  owner: EntityId,
  noun: string,
): EntityId | null {
  const country = belongings.countryOf(owner);
  const called = [...(bodies.get(noun) ?? [])].filter((id) => {
    const body = entityOf.get(id);
    const field = nameKey(body?.name ?? '')
      .split(' ')
      .filter((word) => word !== noun && word !== 'of');
    const isOwn = body?.kind === 'ORGANIZATION' && (body.country === null || body.country === country);
    return isOwn && officeholders.of([...field.slice(-1), 'minister'], null).persons.has(owner);
  });
  return called.length === 1 ? called[0]! : null;
}

/** What people call the body that they work for or head. */
const OWN_BODIES =
  /^(?:institute|institution|organi[sz]ation|charity|group|agency|company|firm|ministry|department|committee|commission|university|college|think-tank|council|foundation|union|newspaper|paper|bank|office|centre|center|forum|federation|association|network|hospital|movement|bloc|alliance|army)$/;

/** The token behind the comma, and behind the rank that may stand there: 'his predecessor, retired Gen. X'. */
function behindRank(tokens: readonly Token[], { endToken, kind }: Mention): number {
  let at = endToken + 1;
  if (kind !== 'PERSON') return at;
  while (
    at < endToken + LONGEST_RANK &&
    (tokens[at]?.lower === 'retired' || RANKS.has((tokens[at]?.lower ?? '').replace(/\.$/, '')))
  )
    at++;
  return at;
}

/** 'retired Lt. Gen.', in tokens, with the comma. */
const LONGEST_RANK = 6;

/** 'A nurse reached by phone in Tamar, X, said': where the name behind the participle's comma would begin; -1 if there is none. */
function nameBehindAside(tokens: readonly Token[], { endToken, head, kind }: Mention): number {
  if (
    kind !== 'PERSON' ||
    !/^(?:reached|contacted|interviewed|quoted|involved|based|working|living)$/.test(tokens[endToken]?.lower ?? '')
  )
    return -1;
  for (let at = endToken; at < endToken + LONGEST_ASIDE && tokens[at]?.sentence === tokens[head]!.sentence; at++)
    if (tokens[at]!.text === ',') return at + 1;
  return -1;
}

/** In tokens. */
const LONGEST_ASIDE = 12;

/** The token behind 'known as the', 'called', where they stand here. */
function behindNaming(tokens: readonly Token[], at: number): number {
  if (!/^(?:known|called|named|dubbed|styled)$/.test(tokens[at]?.lower ?? '')) return at;
  const how = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1; // 'known locally as'
  const name = tokens[how]?.lower === 'as' ? how + 1 : at + 1;
  return tokens[name]?.lower === 'the' ? name + 1 : name;
}

/** An apposition ends with a comma, a full stop or 'who'. */
function closesApposition(tokens: readonly Token[], mention: Mention): boolean {
  const next = tokens[mention.endToken];
  return (
    next === undefined ||
    /^[,.;:)”"]$/.test(next.text) ||
    next.sentence !== tokens[mention.head]?.sentence ||
    /^(?:who|and|of|for|in)$/.test(next.lower) ||
    (/^an?$/.test(tokens[mention.firstToken]!.lower) &&
      /^(?:based|owned|founded|run|led|backed|set|that|which|with|near|on|known|from|close|where)$/.test(next.lower))
  );
}

function isIndefinite(tokens: readonly Token[], mention: Mention): boolean {
  const first = tokens[mention.firstToken];
  return first === undefined || INDEFINITE.has(first.lower) || first.pos === 'NUM';
}

/** 'the pact': the last agreement that is called so, else the only one near. */
function agreementMeant(
  { tagged, history, entityOf }: NominalContext,
  mention: Mention,
  anaphor: Anaphor,
): EntityId | null {
  if (!startsWithDeterminer(tagged, mention)) return null;
  const head = lemmaOf(tagged, mention);
  const isCalled = (id: EntityId): boolean => {
    const entity = entityOf.get(id);
    return (
      entity !== undefined && [entity.name, ...entity.aliases].some((name) => nameKey(name).split(' ').includes(head))
    );
  };
  const near = history.near(anaphor, (other) => other.kind === 'AGREEMENT', 6);
  // 'the alliance' is a body rather than a pact of another name
  return near.find(isCalled) ?? (near.length === 1 && head !== 'alliance' ? (near[0] ?? null) : null);
}

/** 'the alliance' may be a body as well. */
function allianceMeant(context: NominalContext, mention: Mention, anaphor: Anaphor): EntityId | null {
  return lemmaOf(context.tagged, mention) === 'alliance' ? bodyMeant(context, mention, anaphor) : null;
}
