// Finds HOLDS_OFFICE and AFFILIATED_WITH: which office or role a person has, of which country or body, and whether it is held now.
import type { EntityId } from '../extraction.ts';
import type { DateMention, RelationFinding } from '../layers.ts';
import type { RelationContext } from '../relations.ts';
import { findAffiliations } from './affiliations.ts';
import { evidenceOver, sentenceOf } from './evidence.ts';
import { findLeads } from './leads.ts';
import { type Owners, ownersOfTitles, type PersonTitle } from './office-owners.ts';
import { resolvePossessor } from './possessors.ts';

export function findOffices(context: RelationContext): RelationFinding[] {
  const { titles } = context;
  const owners = ownersOfTitles(context, titles);
  const named = [...titles].flatMap((title) => officeOf(context, title, titles, owners) ?? []);
  return [...named, ...findLeads(context), ...findAffiliations(context)];
}

function officeOf(
  context: RelationContext,
  title: PersonTitle,
  titles: readonly PersonTitle[],
  owners: Owners,
): RelationFinding | null {
  const person = title.person.entity;
  if (person === null || title.class === 'rank' || title.class === 'honorific') return null;
  const counterpart = title.class === 'counterpart' ? titleOfCounterpart(context, title, titles) : null;
  if (title.class === 'counterpart' && !counterpart) return null;
  const sameOffice = counterpart && title.head !== 'counterpart' ? counterpart : title;
  const owner = owners(sameOffice);
  if (!owner || owner.entity === person) return null;
  const { since, until, isOver } = termOf(context, title);
  const ended = isOver && title.status === 'CURRENT';
  return {
    type: (counterpart ?? title).class === 'role' ? 'AFFILIATED_WITH' : 'HOLDS_OFFICE',
    source: person,
    target: owner.entity,
    title: (counterpart ?? title).text,
    since,
    until,
    status: ended ? 'FORMER' : title.status,
    certainty: 'ASSERTED',
    evidence: [
      owner.isStated
        ? evidenceOver(context.tagged, title.range, title.person)
        : sentenceOf(context.tagged, title.person),
    ],
    rule: `${owner.rule}; titles: ${title.rule}`,
  };
}

/** 'his Kenyan counterpart, X': the title of the one that 'his' means. */
function titleOfCounterpart(
  context: RelationContext,
  title: PersonTitle,
  titles: readonly PersonTitle[],
): PersonTitle | null {
  if (title.possessor === null) return null;
  const owner = personJoined(context, title.possessor, titles) ?? resolvePossessor(context, title.possessor);
  if (!owner) return null;
  return (
    titles.find(
      (other) =>
        other.class !== 'counterpart' &&
        other.class !== 'honorific' &&
        other.person.entity === owner &&
        other.class !== 'rank',
    ) ?? null
  );
}

/** X of 'X, the defence minister, and his Kenyan counterpart': who is joined to the counterpart by 'and', for the token of 'his'. */
function personJoined(
  { tagged, names }: RelationContext,
  pronoun: number,
  titles: readonly PersonTitle[],
): EntityId | null {
  const { tokens } = tagged;
  if (tokens[pronoun - 1]?.lower !== 'and') return null;
  const end = tokens[pronoun - 2]?.text === ',' ? pronoun - 2 : pronoun - 1;
  const named = names.endingAt(end).find(({ kind, form }) => kind === 'PERSON' && form === 'name');
  if (named) return named.entity;
  for (let at = end - 1; at > end - 10; at--) {
    const person = names.endingAt(at).find(({ kind, form }) => kind === 'PERSON' && form === 'name');
    if (!person) continue;
    const isApposed = titles.some((title) => title.person === person && title.range.endToken === end);
    return isApposed ? person.entity : null;
  }
  return null;
}

/** 'since 2019', 'until 2020', 'from 2010 to 2015' behind a title. */
function termOf(
  { tagged, dateAt }: RelationContext,
  title: PersonTitle,
): { since: string | null; until: string | null; isOver: boolean } {
  const end = Math.max(title.range.endToken, title.person.endToken);
  const sentence = tagged.tokens[end - 1]?.sentence;
  const near: DateMention[] = [];
  for (let token = end; token <= end + 6; token++) {
    const date = tagged.tokens[token]?.sentence === sentence ? dateAt(token) : null;
    if (date) near.push(date);
  }
  let since: string | null = null;
  let until: string | null = null;
  let isOver = false;
  for (const date of near) {
    const word = wordBefore(
      tagged.tokens[date.firstToken]?.lower ?? '',
      tagged.tokens[date.firstToken - 1]?.lower ?? '',
    );
    if (word === 'since') since ??= startOf(date);
    if (word === 'from') [since, until] = intervalOf(date, since, until);
    if (word === 'until') {
      until ??= date.edtf;
      isOver = true;
    }
    if (word === 'to' && since !== null) until ??= date.edtf;
  }
  return { since, until, isOver: isOver || until !== null };
}

function wordBefore(first: string, before: string): string {
  return /^(?:since|from|until|till|to)$/.test(first)
    ? first.replace('till', 'until')
    : before.replace(/^till$/, 'until');
}

function startOf(date: DateMention): string | null {
  return date.edtf?.split('/')[0] ?? null;
}

function intervalOf(date: DateMention, since: string | null, until: string | null): [string | null, string | null] {
  const [from = null, to = null] = date.edtf?.split('/') ?? [];
  return [since ?? from, until ?? (to === '..' ? null : to)];
}
