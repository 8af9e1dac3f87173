// Finds MEMBER_OF: 'NATO member Turkey', 'X, a member of Y', 'X joined Y'.
import type { Clause, Phrase, RelationFinding, ResolvedMention } from '../layers.ts';
import type { RelationContext } from '../relations.ts';
import { evidenceOver } from './evidence.ts';

const MEMBER_WORDS = new Set(['member', 'members', 'ally', 'allies']);
const STATE_WORDS = new Set(['state', 'states', 'country', 'countries', 'nation', 'nations']);

export function findMemberships(context: RelationContext): RelationFinding[] {
  const { tokens } = context.tagged;
  const found: RelationFinding[] = [];
  for (const token of tokens) {
    if (!MEMBER_WORDS.has(token.lower)) continue;
    found.push(...membersBehind(context, token.index), ...memberBefore(context, token.index));
  }
  return [...found, ...ofWhichMembers(context), ...joined(context), ...belonging(context), ...madeUp(context)];
}

/** 'the X, which includes Turkey and Syria', 'the X, made up of Turkey and Syria', 'the X, whose members are Turkey and Syria'. */
function madeUp(context: RelationContext): RelationFinding[] {
  const { tokens } = context.tagged;
  return tokens.flatMap(({ index, text }) => {
    if (text !== ',') return [];
    // 'the X, a trade bloc whose other members are A and B'
    let at = index + 1;
    if (/^(?:a|an|the)$/.test(tokens[at]?.lower ?? '')) {
      at++;
      while (at < index + 6 && /^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) at++;
    }
    const from = listBehind(tokens, at);
    const body = from === null ? null : bodyEndingAt(context, index);
    const members = body === null || from === null ? [] : countriesListedFrom(context, from);
    return members.length < 2 ? [] : members.flatMap((member) => membership(context, member, body!, 'made-up-of'));
  });
}

/** Where the list of members begins, for the words that introduce one. */
function listBehind(tokens: RelationContext['tagged']['tokens'], at: number): number | null {
  const word = (index: number): string => tokens[index]?.lower ?? '';
  const which = word(at) === 'which' ? at + 1 : at;
  if (which > at && /^(?:includes|comprises|groups|unites)$/.test(word(which))) return which + 1;
  if (word(at) === 'comprising') return at + 1;
  const made = word(which) === 'is' ? which + 1 : which;
  if (word(made) === 'made' && word(made + 1) === 'up' && word(made + 2) === 'of') return made + 3;
  if (word(made) === 'composed' && word(made + 1) === 'of') return made + 2;
  const whose = word(at) === 'whose' && word(at + 1) === 'other' ? at + 2 : at + 1;
  if (word(at) === 'whose' && word(whose) === 'members' && /^(?:are|include)$/.test(word(whose + 1))) return whose + 2;
  return null;
}

/** 'NATO member Turkey', 'NATO members Turkey and Hungary'. */
function membersBehind(context: RelationContext, word: number): RelationFinding[] {
  const { tagged } = context;
  const body = bodyEndingAt(context, word);
  if (!body) return [];
  let at = word + 1;
  if (STATE_WORDS.has(tagged.tokens[at]?.lower ?? '')) at++;
  // 'NATO members such as Turkey and Hungary'
  if (tagged.tokens[at]?.lower === 'such' && tagged.tokens[at + 1]?.lower === 'as') at += 2;
  if (tagged.tokens[at]?.lower === 'including') at++;
  return countriesListedFrom(context, at).flatMap((member) => membership(context, member, body, 'member-before-name'));
}

/** 'Turkey, Syria and Jordan' from the first of them. */
function countriesListedFrom({ names, tagged }: RelationContext, from: number): ResolvedMention[] {
  const listed: ResolvedMention[] = [];
  for (let at = from; ; ) {
    const member = names.startingAt(at).find(isCountryName);
    if (!member) return listed;
    listed.push(member);
    at = member.endToken;
    while (/^(?:,|and|the)$/.test(tagged.tokens[at]?.lower ?? '')) at++;
    if (at === member.endToken) return listed;
  }
}

/** The countries of the list that ends before the token: 'Turkey and Hungary, both NATO members'. */
function countriesListedBefore({ names, tagged }: RelationContext, end: number): ResolvedMention[] {
  const listed: ResolvedMention[] = [];
  for (let at = end; ; ) {
    const member = names.endingAt(at).find(isCountryName);
    if (!member) return listed;
    listed.unshift(member);
    at = member.firstToken;
    while (/^(?:,|and|the)$/.test(tagged.tokens[at - 1]?.lower ?? '')) at--;
    if (at === member.firstToken) return listed;
  }
}

/** 'Turkey, a member of NATO' and 'Turkey, a NATO member'; 'Turkey is a member of NATO'. */
function memberBefore(context: RelationContext, word: number): RelationFinding[] {
  const { names, tagged } = context;
  const { tokens } = tagged;
  const before = bodyEndingAt(context, word);
  let start = word + 1;
  if (STATE_WORDS.has(tokens[start]?.lower ?? '')) start++;
  const after = tokens[start]?.lower === 'of' ? bodyStartingAt(context, start + 1) : null;
  const body = after ?? before;
  if (!body) return [];
  let at = (after ? word : body.firstToken) - 1;
  if (/^(?:the|full|founding|fellow|key|original)$/.test(tokens[at]?.lower ?? '')) at--;
  // 'Turkey and Hungary, both NATO members', 'Turkey and Hungary are members of NATO'
  if (/^(?:both|all|also|are|were)$/.test(tokens[at]?.lower ?? '')) {
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    const listed = countriesListedBefore(context, end);
    return listed.length < 2 ? [] : listed.flatMap((member) => membership(context, member, body, 'apposed-members'));
  }
  // 'Turkey, like other members of NATO, objected.'
  if (tokens[at]?.lower === 'other' && tokens[at - 1]?.lower === 'like') at -= 1;
  else if (!/^(?:a|an)$/.test(tokens[at]?.lower ?? '')) return [];
  at--;
  const link = tokens[at];
  const hasBeen = link?.lower === 'been' && /^(?:has|have)$/.test(tokens[at - 1]?.lower ?? '');
  if (!link || !(link.text === ',' || hasBeen || /^(?:is|remains|became)$/.test(link.lower))) return [];
  if (hasBeen) at--;
  // 'Turkey, which is a member of NATO'
  if (link.text !== ',' && /^(?:which|that)$/.test(tokens[at - 1]?.lower ?? ''))
    at -= tokens[at - 2]?.text === ',' ? 2 : 1;
  const member = names
    .endingAt(at)
    .find(({ form, entity, kind }) => form === 'name' && entity !== null && kind !== 'AGREEMENT' && kind !== 'PERSON');
  return member ? membership(context, member, body, 'apposition-member') : [];
}

/** 'the union, of which Kenya is a member', 'the union, of which both countries are members'. */
function ofWhichMembers(context: RelationContext): RelationFinding[] {
  const { tokens } = context.tagged;
  return context.clauses.flatMap((clause) => {
    if (!/^(?:is|are)$/.test(tokens[clause.verb]?.lower ?? '') || clause.negated || !clause.subject) return [];
    let at = clause.verb + 1;
    while (/^(?:a|an|also|all|both|founding|full)$/.test(tokens[at]?.lower ?? '')) at++;
    if (!/^members?$/.test(tokens[at]?.lower ?? '')) return [];
    const of = clause.subject.firstToken - 2;
    if (tokens[of]?.lower !== 'of' || tokens[of + 1]?.lower !== 'which') return [];
    // '(Asean), of which'
    let end = tokens[of - 1]?.text === ',' ? of - 1 : of;
    if (tokens[end - 1]?.text === ')') end--;
    const body = bodyEndingAt(context, end);
    return body
      ? membersMeant(context, clause.subject).flatMap((member) => membership(context, member, body, 'of-which'))
      : [];
  });
}

const JOINS = /^(?:join|quit|leave|exit)$/;

/** 'Finland joined NATO in 2023', 'Mali and Niger left the bloc in January'. */
function joined(context: RelationContext): RelationFinding[] {
  return context.clauses.flatMap((clause) => {
    if (!JOINS.test(clause.lemma) || clause.negated || clause.modal || clause.future || clause.role === 'infinitive')
      return [];
    if (!clause.subject || !clause.object || clause.voice === 'passive') return [];
    const relative = /^(?:which|that)$/.test(context.tagged.tokens[clause.subject.head]?.lower ?? '');
    const named = relative
      ? context.names.endingAt(clause.subject.firstToken - 1).filter(isCountryName)
      : membersMeant(context, clause.subject);
    const body = context.names.over(clause.object.endToken - 1) ?? bodyMeant(context, clause.object);
    if (body?.kind !== 'ORGANIZATION') return [];
    const day = dayOf(context, clause);
    const term = clause.lemma === 'join' ? { since: day } : { until: day, status: 'FORMER' as const };
    return named.flatMap((member) =>
      membership(context, member, body, 'joined').map((found) => ({ ...found, ...term })),
    );
  });
}

/** The day, month or year that the clause tells; null for a span or none. */
function dayOf({ dateAt }: RelationContext, { prepositional }: Clause): string | null {
  const date = prepositional
    .filter(({ preposition }) => /^(?:in|on)$/.test(preposition))
    .map(({ phrase }) => dateAt(phrase.firstToken))
    .find((found) => found?.edtf != null);
  return date?.edtf == null || date.edtf.includes('/') ? null : date.edtf;
}

/** The body that 'the alliance' or 'the bloc' means. */
function bodyMeant(
  context: RelationContext,
  { head, firstToken, endToken, start, end }: Phrase,
): ResolvedMention | null {
  if (!/^(?:alliance|bloc|union|group|organi[sz]ation|community)$/.test(context.tagged.tokens[head]?.lower ?? ''))
    return null;
  const entity = context.meantAt(head);
  const known = entity
    ? context.mentions.find((mention) => mention.entity === entity && mention.form === 'name')
    : undefined;
  return known ? { ...known, firstToken, endToken, start, end } : null;
}

/** 'Norway belongs to NATO', 'Both countries belong to it', 'the union, to which Kenya and Chad belong'. */
function belonging(context: RelationContext): RelationFinding[] {
  const { tagged, clauses } = context;
  return clauses.flatMap((clause) => {
    if (clause.lemma !== 'belong' || clause.negated || clause.modal || clause.future || !clause.subject) return [];
    const isBehind = tagged.tokens[clause.verb + 1]?.lower === 'to';
    const body = isBehind ? bodyStartingAt(context, clause.verb + 2) : bodyBeforeRelative(context, clause.firstToken);
    if (body?.form !== 'name') return [];
    const members = [...membersMeant(context, clause.subject), ...likeMembers(context, clause)];
    return members.flatMap((member) => membership(context, member, body, 'belongs-to'));
  });
}

/** 'the union' of 'the union, to which all belong'. */
function bodyBeforeRelative({ names, tagged }: RelationContext, first: number): ResolvedMention | null {
  const { tokens } = tagged;
  for (let at = first - 3; at <= first + 1; at++) {
    if (tokens[at]?.lower !== 'to' || tokens[at + 1]?.lower !== 'which') continue;
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    return names.endingAt(end).find((name) => name.kind === 'ORGANIZATION') ?? null;
  }
  return null;
}

/** The countries that a subject names or, by 'it' or 'both countries', means. */
function membersMeant(context: RelationContext, subject: Phrase): ResolvedMention[] {
  const { names, tagged } = context;
  const first = tagged.tokens[subject.firstToken]!;
  if (/^(?:both|all)$/.test(first.lower)) {
    const three = tagged.tokens[subject.firstToken + 1]?.lower === 'three';
    return first.lower === 'all' && !three ? [] : lastNamedTogether(context, subject.firstToken, three ? 3 : 2);
  }
  const named = subject.conjuncts.flatMap(({ endToken }) => names.endingAt(endToken).find(isCountryName) ?? []);
  if (named.length > 0) return named;
  const meant = context.meantAt(subject.head);
  const entity = context.entity(meant ?? null);
  const known =
    entity?.kind === 'COUNTRY' ? context.mentions.find((mention) => mention.entity === entity.id) : undefined;
  return known ? [{ ...known, ...subject }] : [];
}

const isCountryName = ({ kind, form }: ResolvedMention): boolean => kind === 'COUNTRY' && form === 'name';

/** 'Like Sweden, it belongs to ...'. */
function likeMembers({ names, tagged }: RelationContext, clause: Clause): ResolvedMention[] {
  for (let at = clause.subject!.firstToken - 4; at < clause.subject!.firstToken; at++)
    if (tagged.tokens[at]?.lower === 'like')
      return names
        .startingAt(at + 1)
        .filter(isCountryName)
        .slice(0, 1);
  return [];
}

/** In tokens. */
const LOOKED_BACK = 600;

/** The countries of the last list of so many before the token: 'Kenya and Chad'. */
function lastNamedTogether({ names, tagged }: RelationContext, before: number, count: number): ResolvedMention[] {
  let together: ResolvedMention[] = [];
  for (let token = before - 1; token >= Math.max(0, before - LOOKED_BACK); token--) {
    const mention = names.startingAt(token).find(isCountryName);
    if (!mention) continue;
    const [next] = together;
    const between = next ? tagged.tokens.slice(mention.endToken, next.firstToken).map(({ lower }) => lower) : [];
    const isJoined =
      next === undefined || (between.length > 0 && between.every((word) => word === 'and' || word === ','));
    if (isJoined && !together.some(({ entity }) => entity === mention.entity)) together = [mention, ...together];
    else if (together.length === count) return together;
    else together = [mention];
  }
  return together.length === count ? together : [];
}

function bodyEndingAt({ names }: RelationContext, end: number): ResolvedMention | null {
  return names.endingAt(end).find((name) => name.kind === 'ORGANIZATION') ?? null;
}

function bodyStartingAt({ names, tagged }: RelationContext, start: number): ResolvedMention | null {
  const first = tagged.tokens[start]?.lower === 'the' ? start + 1 : start;
  return names.startingAt(first).find((name) => name.kind === 'ORGANIZATION') ?? null;
}

function membership(
  { tagged }: RelationContext,
  member: ResolvedMention,
  body: ResolvedMention,
  rule: string,
): RelationFinding[] {
  if (!member.entity || !body.entity) return [];
  return [
    {
      type: 'MEMBER_OF',
      source: member.entity,
      target: body.entity,
      title: null,
      since: null,
      until: null,
      status: 'CURRENT',
      certainty: 'ASSERTED',
      evidence: [evidenceOver(tagged, member, body)],
      rule,
    },
  ];
}
