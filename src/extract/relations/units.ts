// Finds PART_OF by words for a part: 'X, the armed wing of Y', "Y's shipbuilding arm, X", 'X is part of Y', 'X, a Kenyan government agency'.
import type { RelationFinding, ResolvedMention } from '../layers.ts';
import type { RelationContext } from '../relations.ts';
import { behindDescription } from '../titles/phrases.ts';
import { evidenceOver } from './evidence.ts';

const UNITS =
  /^(?:group|unit|arm|wing|branch|division|lab|laboratory|centre|center|department|agency|body|committee|panel|subsidiary|project|programme|program|team|faction|offshoot|institute|part|affiliate|chapter|section)$/;

/** What is a part whatever it is of: 'the armed wing of Y', "Y's shipbuilding arm". */
const PARTS = /^(?:unit|arm|wing|branch|division|subsidiary|offshoot|faction|affiliate)$/;

export function findUnits(context: RelationContext, organizations: readonly ResolvedMention[]): RelationFinding[] {
  return organizations.flatMap((mention) => {
    const whole =
      wholeBehind(context, mention) ?? wholeBefore(context, mention) ?? stateBehind(context, mention) ?? undefined;
    if (!whole?.entity || !mention.entity || whole.entity === mention.entity) return [];
    const told = { title: null, since: null, until: null, status: 'CURRENT', certainty: 'ASSERTED' } as const;
    const evidence = [evidenceOver(context.tagged, mention, whole)];
    return [{ type: 'PART_OF', source: mention.entity, target: whole.entity, ...told, evidence, rule: 'unit-of-body' }];
  });
}

const word = ({ tagged }: RelationContext, at: number): string => tagged.tokens[at]?.lower ?? '';

/** Y of 'X, the armed wing of Y', 'X, a research group at Y', 'X, which is part of Y', 'X is an arm of Y'. */
function wholeBehind(context: RelationContext, { endToken: end }: ResolvedMention): ResolvedMention | undefined {
  const { tokens } = context.tagged;
  let at = end;
  const isApart = word(context, at) === ',';
  if (isApart) at++;
  if (isApart && /^(?:which|that)$/.test(word(context, at))) at++;
  const isSaid = /^(?:is|are|was|remains)$/.test(word(context, at));
  if (isSaid) at++;
  if (!isApart && !isSaid) return undefined;
  const hasArticle = /^(?:a|an|the)$/.test(word(context, at));
  if (hasArticle) at++;
  const first = at;
  while (at < first + 6 && (word(context, at) === 'part' || /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.pos ?? ''))) at++;
  const noun = word(context, at - 1);
  if (at === first || !UNITS.test(noun) || (!hasArticle && noun !== 'part')) return undefined;
  if (noun === 'part' && at - first > 1) return undefined;
  return /^(?:at|of|within)$/.test(word(context, at)) ? bodyAt(context, at + 1) : undefined;
}

/** The body that begins behind 'the', 'state-owned' and its country. */
function bodyAt({ tagged, names }: RelationContext, from: number): ResolvedMention | undefined {
  const { tokens } = tagged;
  let start = tokens[from]?.lower === 'the' ? from + 1 : from;
  const owner = names.startingAt(start)[0];
  if (owner && /^['’]s?$/.test(tokens[owner.endToken]?.text ?? '')) start = owner.endToken + 1;
  const isBody = ({ kind, form }: ResolvedMention): boolean => kind === 'ORGANIZATION' && form === 'name';
  const described = behindDescription({ tokens, names }, start);
  return names.startingAt(described).find(isBody) ?? (owner && isBody(owner) ? owner : undefined);
}

/** Y of "Y's shipbuilding arm, X" and of 'the armed wing of Y, X'. */
function wholeBefore(context: RelationContext, { firstToken }: ResolvedMention): ResolvedMention | undefined {
  const { tagged, names } = context;
  const { tokens } = tagged;
  const comma = word(context, firstToken - 1) === 'the' ? firstToken - 2 : firstToken - 1;
  if (word(context, comma) !== ',' || tokens[comma]!.sentence !== tokens[firstToken]!.sentence) return undefined;
  const isBody = ({ kind, form }: ResolvedMention): boolean => kind === 'ORGANIZATION' && form === 'name';
  if (PARTS.test(word(context, comma - 1))) {
    let at = comma - 1;
    while (at > comma - 5 && /^(?:NOUN|ADJ)$/.test(tokens[at - 1]?.pos ?? '')) at--;
    return /^['’]s?$/.test(tokens[at - 1]?.text ?? '') ? names.endingAt(at - 1).find(isBody) : undefined;
  }
  const whole = names.endingAt(comma).find(isBody);
  if (!whole) return undefined;
  const of = word(context, whole.firstToken - 1) === 'the' ? whole.firstToken - 2 : whole.firstToken - 1;
  return word(context, of) === 'of' && PARTS.test(word(context, of - 1)) ? whole : undefined;
}

const OF_STATES = /^(?:agency|regulator|authority|directorate|inspectorate|department|bureau|service|ministry)$/;
const ARMED = /^(?:unit|brigade|battalion|regiment|division|corps|force|command)$/;
const PRIVATE = /^(?:news|travel|advertising|rating|ratings|model|modelling|property|talent|press|aid|relief)$/;

/** The country of 'X, the Finnish agency that ...', 'X, a Kenyan state company', 'X, a Malian army unit'. */
function stateBehind(context: RelationContext, { endToken }: ResolvedMention): ResolvedMention | undefined {
  const { tokens } = context.tagged;
  if (word(context, endToken) !== ',' || !/^(?:a|an|the)$/.test(word(context, endToken + 1))) return undefined;
  const country = context.names
    .startingAt(endToken + 2)
    .find(({ kind, form, country: code }) => kind === 'COUNTRY' && form === 'adjective' && code !== null);
  if (!country) return undefined;
  let at = country.endToken;
  let isOwned = false;
  while (at < endToken + 9 && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.pos ?? '')) {
    isOwned ||= /^(?:state|government|state-owned|state-run|army|navy|military|police|federal)$/.test(
      word(context, at),
    );
    at++;
  }
  const noun = word(context, at - 1);
  const isPublic = OF_STATES.test(noun) && !PRIVATE.test(word(context, at - 2));
  return at > country.endToken && (isPublic || isOwned || ARMED.test(noun)) ? country : undefined;
}
