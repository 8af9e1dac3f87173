// Finds MEMBER_OF: 'NATO member Turkey', 'X, a member of Y', 'X joined Y'.
import type { RelationFinding, ResolvedMention } from '../layers.ts';
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
  return [...found, ...joined(context), ...belonging(context)];
}

/** 'NATO member Turkey', 'NATO members Turkey and Hungary'. */
function membersBehind(context: RelationContext, word: number): RelationFinding[] {
  const { names, tagged } = context;
  const body = bodyEndingAt(context, word);
  if (!body) return [];
  let at = word + 1;
  if (STATE_WORDS.has(tagged.tokens[at]?.lower ?? '')) at++;
  const found: RelationFinding[] = [];
  while (true) {
    const member = names.startingAt(at).find((name) => name.kind === 'COUNTRY' && name.form === 'name');
    if (!member) return found;
    found.push(...membership(context, member, body, 'member-before-name'));
    at = member.endToken;
    while (tagged.tokens[at]?.text === ',' || tagged.tokens[at]?.lower === 'and') at++;
    if (at === member.endToken) return found;
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
  if (/^(?:the|full|founding|fellow|key)$/.test(tokens[at]?.lower ?? '')) at--;
  if (!/^(?:a|an)$/.test(tokens[at]?.lower ?? '')) return [];
  at--;
  const link = tokens[at];
  if (!link || !(link.text === ',' || /^(?:is|remains|became)$/.test(link.lower))) return [];
  const member = names
    .endingAt(at)
    .find((name) => name.form === 'name' && name.entity !== null && name.kind !== 'AGREEMENT');
  return member ? membership(context, member, body, 'apposition-member') : [];
}

/** 'Finland joined NATO in 2023.' */
function joined(context: RelationContext): RelationFinding[] {
  return context.clauses.flatMap((clause) => {
    if (clause.lemma !== 'join' || clause.negated || clause.modal || clause.future || clause.role === 'infinitive')
      return [];
    if (!clause.subject || !clause.object || clause.voice === 'passive') return [];
    const member = context.names.over(clause.subject.head);
    const body = context.names.over(clause.object.head);
    if (member?.kind !== 'COUNTRY' || member.form !== 'name' || body?.kind !== 'ORGANIZATION') return [];
    return membership(context, member, body, 'joined');
  });
}

/** 'Norway belongs to NATO', 'Like Sweden, it belongs to the Baltic Union'. */
function belonging(context: RelationContext): RelationFinding[] {
  const { names, tagged, clauses, mentions } = context;
  return clauses.flatMap((clause) => {
    if (clause.lemma !== 'belong' || clause.negated || clause.modal || clause.future || !clause.subject) return [];
    if (tagged.tokens[clause.verb + 1]?.lower !== 'to') return [];
    const { head, firstToken } = clause.subject;
    const named = names.over(head);
    const body = bodyStartingAt(context, clause.verb + 2);
    const member =
      named ?? mentions.find((mention) => mention.head === head && mention.firstToken === firstToken) ?? null;
    const fits = context.entity(member?.entity ?? null)?.kind === 'COUNTRY' && body?.form === 'name';
    return member && body && fits ? membership(context, member, body, 'belongs-to') : [];
  });
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
