// Finds HOLDS_OFFICE and AFFILIATED_WITH: which office or role a person has, of which country or body, and whether it is held now.
import type { EntityId } from '../extraction.ts';
import type { DateMention, RelationFinding } from '../layers.ts';
import type { RelationContext } from '../relations.ts';
import { findAffiliations } from './affiliations.ts';
import { evidenceOver, sentenceOf } from './evidence.ts';
import { findLeads } from './leads.ts';
import { IMPLIED, type Owner, type Owners, ownersOfTitles, type PersonTitle } from './office-owners.ts';
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
  const found = ownerOfTitle(context, title, counterpart, owners);
  const owner = found?.rule === IMPLIED ? (ownerOfOther(context, title, titles, owners) ?? found) : found;
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

function ownerOfTitle(
  context: RelationContext,
  title: PersonTitle,
  counterpart: PersonTitle | null,
  owners: Owners,
): Owner | null {
  if (counterpart === null) return owners(title);
  if (title.head !== 'counterpart') return owners(counterpart);
  return title.of ? owners(title) : otherSide(context, title, owners(counterpart));
}

/** 'X, the foreign minister of Togo. ... X, a former ambassador to Chile': Togo's too. */
function ownerOfOther(
  context: RelationContext,
  title: PersonTitle,
  titles: readonly PersonTitle[],
  owners: Owners,
): Owner | null {
  for (const other of titles) {
    if (other === title || other.person.entity !== title.person.entity || !/^(?:office|counterpart)$/.test(other.class))
      continue;
    const counterpart = other.class === 'counterpart' ? titleOfCounterpart(context, other, titles) : null;
    if (other.class === 'counterpart' && counterpart === null) continue;
    const owner = ownerOfTitle(context, other, counterpart, owners);
    if (owner !== null && owner.rule !== IMPLIED && context.entity(owner.entity)?.kind === 'COUNTRY')
      return { ...owner, isStated: false, rule: 'country of another office' };
  }
  return null;
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
  const held = titles.filter(
    (other) =>
      other.class !== 'counterpart' &&
      other.class !== 'honorific' &&
      other.person.entity === owner &&
      other.class !== 'rank',
  );
  const current = held.find(({ status }) => status !== 'FORMER');
  // The office that the owner has now may itself be told as a counterpart's: a former one is not it.
  const isCounterpart = titles.some((other) => other.class === 'counterpart' && other.person.entity === owner);
  return current ?? (isCounterpart ? null : (held[0] ?? null));
}

/** 'Togo and Benin signed ... Togo's minister, X, and his counterpart, Y': Benin, whose name is joined to the other's by 'and'. */
function otherSide(
  { mentions, tagged, entity }: RelationContext,
  { person }: PersonTitle,
  own: Owner | null,
): Owner | null {
  if (own === null || entity(own.entity)?.kind !== 'COUNTRY') return null;
  const named = mentions.filter(
    ({ kind, form, endToken }) => kind === 'COUNTRY' && form === 'name' && endToken <= person.firstToken,
  );
  for (let at = named.length - 1; at > 0; at--) {
    const [first, second] = [named[at - 1]!, named[at]!];
    if (tagged.tokens[first.endToken]?.lower !== 'and' || second.firstToken - first.endToken > 2) continue;
    if (![first.entity, second.entity].includes(own.entity)) continue;
    const other = first.entity === own.entity ? second.entity : first.entity;
    return other === null ? null : { entity: other, isStated: false, rule: 'other side of a pair' };
  }
  return null;
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
