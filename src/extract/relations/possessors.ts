// Resolves the owner in 'its acting commissioner', 'his Kenyan counterpart' and "the town's hospital director" to an entity of the text before it.

import { countBefore } from '../count-before.ts';
import type { EntityId } from '../extraction.ts';
import { roleOf } from '../grammatical-roles.ts';
import { nameKey } from '../identity.ts';
import type { ResolvedMention } from '../layers.ts';
import { OFFICES } from '../lexicons/offices.ts';
import type { RelationContext } from '../relations.ts';
import { bodyWithSecretaryGeneral } from './secretaries-general.ts';

const TOWNS = new Set(['town', 'city', 'village', 'capital', 'region', 'province', 'district', 'island', 'port']);
const COUNTRIES = new Set(['country', 'nation', 'kingdom', 'republic', 'state']);
const BODIES = new Set([
  ...[
    'agency',
    'ministry',
    'company',
    'group',
    'organization',
    'organisation',
    'party',
    'bloc',
    'alliance',
    'union',
    'council',
    'committee',
  ],
  ...[
    'commission',
    'department',
    'bank',
    'court',
    'army',
    'movement',
    'institute',
    'university',
    'center',
    'centre',
    'broadcaster',
    'newspaper',
  ],
  ...[
    'charity',
    'firm',
    'military',
    'parliament',
    'assembly',
    'body',
    'fund',
    'force',
    'think-tank',
    'network',
    'militia',
    'faction',
  ],
]);

/** How many sentences back an owner may stand. */
const REACH = 2;

/** Null where no owner, or no clear one, stands before. */
export function resolvePossessor(context: RelationContext, token: number): EntityId | null {
  const named = context.names.over(token);
  if (named?.kind === 'PERSON' && named.rule !== 'role') return named.entity;
  const word = context.tagged.tokens[token]?.lower ?? '';
  const meant = context.meantAt(token);
  if (meant && context.entity(meant)?.kind !== 'AGREEMENT') return meant;
  if (word === 'whose') return ownerBefore(context, token);
  if (word === 'its')
    return lastSalient(context, token, (mention) => mention.kind === 'ORGANIZATION' || mention.kind === 'COUNTRY');
  const nameless = word === 'his' || word === 'her' ? namelessBefore(context, token) : undefined;
  if (nameless) return bodyHeadedBy(context, nameless);
  if (word === 'his' || word === 'her') return lastSalient(context, token, (mention) => mention.kind === 'PERSON');
  const seat = seatBehind(context, token);
  if (seat) return seat;
  if (TOWNS.has(word)) return lastOf(context, token, (mention) => mention.kind === 'PLACE') ?? lastTown(context, token);
  if (COUNTRIES.has(word)) return lastSalient(context, token, (mention) => mention.kind === 'COUNTRY');
  if (BODIES.has(word))
    return lastSalient(context, token, (mention) => mention.kind === 'ORGANIZATION' && mention.form === 'name');
  if (OFFICES.has(word)) return holderOf(context, token, word);
  return null;
}

/** 'Its secretary-general will go, his spokesman said': the subject that no name stands for. */
function namelessBefore({ references, tagged, roles }: RelationContext, token: number): ResolvedMention | undefined {
  const sentence = tagged.tokens[token]?.sentence;
  return references?.find(
    (mention) =>
      mention.kind === 'PERSON' &&
      mention.form === 'nominal' &&
      mention.entity === null &&
      !mention.plural &&
      mention.endToken <= token &&
      tagged.tokens[mention.firstToken]?.sentence === sentence &&
      /^(?:the|its)$/.test(tagged.tokens[mention.firstToken]?.lower ?? '') &&
      roleOf(roles, mention)?.role === 'subject',
  );
}

/** The body of 'its secretary-general', 'the UN secretary-general', 'the secretary-general'. */
function bodyHeadedBy(context: RelationContext, { firstToken, endToken, text }: ResolvedMention): EntityId | null {
  const owner = context.meantAt(firstToken);
  if (owner) return owner;
  for (let at = firstToken; at < endToken; at++) {
    const inside = context.names.startingAt(at).find(({ kind }) => kind === 'ORGANIZATION' || kind === 'COUNTRY');
    if (inside) return inside.entity;
  }
  return /secretary[- ]general$/i.test(text) ? bodyWithSecretaryGeneral(context) : null;
}

/** 'a spokesman for the general staff in Rabat': the country of that capital. */
function seatBehind({ names, tagged, entity }: RelationContext, token: number): EntityId | null {
  const { tokens } = tagged;
  if (!/^(?:army|military|staff|police|navy|troops|forces|government|presidency)$/.test(tokens[token]?.lower ?? ''))
    return null;
  if (tokens[token + 1]?.lower !== 'in') return null;
  const place = names.startingAt(token + 2).find(({ kind }) => kind === 'PLACE' || kind === 'COUNTRY');
  const found = entity(place?.entity ?? null);
  return found?.kind === 'PLACE' ? found.country : (found?.id ?? null);
}

/** 'The union, whose director': what ends before the comma. */
function ownerBefore({ names, tagged }: RelationContext, token: number): EntityId | null {
  const end = tagged.tokens[token - 1]?.text === ',' ? token - 1 : token;
  // 'the Coral Forum (CF), whose director'
  const isBracket = tagged.tokens[end - 1]?.text === ')';
  return names.endingAt(isBracket ? end - 1 : end)[0]?.entity ?? null;
}

/** However far back. */
function lastTown(context: RelationContext, token: number): EntityId | null {
  const towns = townsOf(context);
  return towns[countBefore(towns, ({ endToken }) => endToken <= token) - 1]?.entity ?? null;
}

const townsByContext = new WeakMap<RelationContext, readonly ResolvedMention[]>();

/** The towns that the text names, in its order: looked for once, as many owners may ask. */
function townsOf(context: RelationContext): readonly ResolvedMention[] {
  const known = townsByContext.get(context);
  if (known) return known;
  const towns = context.mentions
    .filter(({ kind, entity, form }) => kind === 'PLACE' && form === 'name' && context.entity(entity)?.kind === 'PLACE')
    .sort((a, b) => a.endToken - b.endToken);
  townsByContext.set(context, towns);
  return towns;
}

/** "The minister's spokesman": the last person of that office before. */
function holderOf(context: RelationContext, token: number, office: string): EntityId | null {
  const title = context.titles.findLast(
    (candidate) => candidate.person.endToken <= token && nameKey(candidate.text).split(' ').includes(office),
  );
  return title?.person.entity ?? null;
}

/** The nearest subject before the token, in its sentence or the last ones; without one, the nearest mention. */
function lastSalient(
  context: RelationContext,
  token: number,
  fits: (mention: ResolvedMention) => boolean,
): EntityId | null {
  const before = candidates(context, token, fits).filter((mention) => mention.form === 'name');
  const subject = before.find((mention) => roleOf(context.roles, mention)?.role === 'subject');
  return (subject ?? before[0])?.entity ?? null;
}

function lastOf(context: RelationContext, token: number, fits: (mention: ResolvedMention) => boolean): EntityId | null {
  return candidates(context, token, fits)[0]?.entity ?? null;
}

/** Nearest first. */
function candidates(
  context: RelationContext,
  token: number,
  fits: (mention: ResolvedMention) => boolean,
): ResolvedMention[] {
  const sentence = context.tagged.tokens[token]?.sentence ?? 0;
  const found: ResolvedMention[] = [];
  for (let index = context.mentions.length - 1; index >= 0; index--) {
    const mention = context.mentions[index];
    if (!mention || mention.endToken > token || mention.entity === null) continue;
    // What is quoted is no context for the words around the quotation.
    if (context.tagged.tokens[mention.firstToken]?.quoted && !context.tagged.tokens[token]?.quoted) continue;
    const distance = sentence - (context.tagged.tokens[mention.firstToken]?.sentence ?? 0);
    if (distance > REACH) break;
    if (fits(mention)) found.push(mention);
  }
  return found;
}
