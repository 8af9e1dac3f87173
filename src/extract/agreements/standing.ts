// Who stands in an agreement without making it in the sentence: 'quit the pact', 'its treaty with X', 'is a party to it'.
import type { EntityId } from '../extraction.ts';
import type { Clause } from '../layers.ts';
import { unique } from '../participants.ts';
import { type FactSources, partyOf, sideOfPerson } from './facts.ts';
import type { AgreementMention } from './mentions.ts';

/** What only a party does with a treaty. */
const PARTYS_ACT =
  /^(?:have|terminate|renounce|denounce|quit|leave|scrap|abrogate|suspend|cancel|annul|revoke|void|ratify|join|let|back|endorse|pass|clear|violate|breach|break|flout|ignore|defy|disregard|trample|respect|honou?r|observe|invoke|keep|uphold|rip|tear|abandon|share|enjoy|repudiate|renew|extend|approve)$/;
/** The same, with the preposition before the treaty. */
const PARTYS_ACT_ON: Readonly<Record<string, RegExp>> = {
  from: /^(?:withdraw|pull|walk|exit|retreat|back)$/,
  to: /^(?:accede|belong|adhere|be|subscribe|stick)$/,
  of: /^(?:pull|back|walk|opt|be|drop)$/,
  by: /^(?:bind|tie|link|abide|be|stand|oblige|commit|require)$/,
};
const BIND = /^(?:bind|tie|link|oblige|commit)$/;
const MEMBER = /^(?:party|parties|signatory|signatories|member|members|bound)$/;

/** The subject of such an act, the country of a possessor, the country whose parliament ratifies. */
export function standingParties(mention: AgreementMention, sources: FactSources): EntityId[] {
  const { slots, participants } = sources;
  const where = slots.slotAt(mention.head);
  const found: EntityId[] = [];
  if (where !== null && where.clause.subject !== null && isPartysAct(where.clause, where.slot, sources)) {
    const { subject } = where.clause;
    if (subject.endToken <= mention.firstToken)
      found.push(...participants.of(subject), ...boundTo(where.clause, sources));
  }
  // 'A treaty binds Japan to Peru'
  if (
    where?.slot === 'subject' &&
    where.clause.voice === 'active' &&
    BIND.test(where.clause.lemma) &&
    where.clause.object
  )
    found.push(...participants.of(where.clause.object), ...boundTo(where.clause, sources));
  const owner = participants.mentionAt(mention.firstToken);
  if (owner?.form === 'pronoun' && owner.entity !== null && owner.endToken === mention.firstToken + 1)
    found.push(owner.entity);
  return unique(found.flatMap((id) => sideOf(id, where?.clause.lemma ?? '', sources)));
}

/** Peru of 'bound to Peru'. */
function boundTo({ lemma, prepositional }: Clause, { participants }: FactSources): EntityId[] {
  if (!BIND.test(lemma)) return [];
  return prepositional.flatMap(({ preposition, phrase }) =>
    preposition === 'to' || preposition === 'with' ? participants.of(phrase) : [],
  );
}

/** Courts and parliaments that deal with a treaty are no parties to it; their country is if they ratify it. */
const JUDGES =
  /\b(?:court|tribunal|parliament|senate|congress|assembly|council|committee|house|duma|knesset|cabinet)\b/i;

/** What a parliament does with an agreement of its own country. */
const VOTING = /^(?:ratify|approve|back|endorse|pass|clear|adopt|vote|reject|throw|debate)$/;

function sideOf(id: EntityId, verb: string, { participants }: FactSources): EntityId[] {
  const entity = participants.entity(id);
  const country = participants.countryOf(id);
  if (entity === undefined || entity.kind === 'COUNTRY') return [id];
  if (entity.kind === 'PERSON') return [sideOfPerson(id, participants) ?? []].flat();
  if (JUDGES.test(entity.name)) return VOTING.test(verb) && country !== null ? [country] : [];
  // the opposition that backs a treaty is no party to it
  return entity.kind === 'ORGANIZATION' && !VOTING.test(verb) ? [partyOf(id, participants)] : [];
}

function isPartysAct(clause: Clause, slot: string, { tagged }: FactSources): boolean {
  if (clause.voice === 'passive' && slot !== 'by' && slot !== 'to') return false;
  if (slot === 'object') return PARTYS_ACT.test(clause.lemma);
  if (PARTYS_ACT_ON[slot]?.test(clause.lemma) !== true) return false;
  if (clause.lemma !== 'be') return true;
  for (let index = clause.verb; index < clause.endToken; index++)
    if (MEMBER.test(tagged.tokens[index]!.lower)) return !clause.negated;
  return false;
}
