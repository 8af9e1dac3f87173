// Whom the sentence shows doing what an agreement lays down: 'Under the deal, X sells gas to Y', 'The pact obliges X to', 'a contract to sell trucks to X'.
import type { EntityId } from '../extraction.ts';
import type { Clause } from '../layers.ts';
import { statementNouns } from '../lexicons/agreement-words.ts';
import { unique } from '../participants.ts';
import { type FactSources, partyOf } from './facts.ts';
import { countriesListedBefore, sidesListed } from './lists.ts';
import type { AgreementMention } from './mentions.ts';

/** What an agreement does to those who made it. */
const OBLIGING =
  /^(?:oblige|bind|commit|require|allow|entitle|permit|bar|forbid|prohibit|force|compel|give|grant|make|divide|share|split|tie|link|unite|guarantee|let|exempt|free|protect)$/;
/** What bodies do that watch over the agreement of others. */
const OVERSEEING =
  /^(?:monitor|oversee|supervise|verify|inspect|observe|mediate|coordinate|administer|chair|guarantee|host|certify|police|patrol)$/;
/** What passes from one side to the other. */
const TRANSFER =
  /^(?:sell|supply|lease|rent|lend|buy|purchase|order|import|export|ship|deliver|provide|transfer|hand|give|pump|send|build|return|release|free|repatriate|deport|pay|cede|share|exchange|swap|train|arm|equip|defend|let|allow|grant|open|waive|take)$/;
const TO_OTHER = /^(?:to|from|with|for|between|among)$/;
/** Words between an agreement and 'to sell trucks': 'a deal on Tuesday to sell'. */
const LONGEST_GAP = 6;

/** In order: first who acts, then the others. Nothing says that these are all, or that they made it: what is told of the making comes first. */
export function undertakingSides(mention: AgreementMention, sources: FactSources): EntityId[] {
  const { tagged, slots, participants } = sources;
  const where = slots.slotAt(mention.head);
  const clauses = slots.ofSentence(tagged.tokens[mention.head]!.sentence);
  const found: EntityId[] = [];
  const before = tagged.tokens[mention.firstToken - 1]?.lower ?? '';
  if (before === 'under' || where?.slot === 'under') {
    const clause = where?.slot === 'under' ? where.clause : clauses.find(({ role }) => role === 'main');
    if (clause !== undefined) found.push(...actors(clause, sources));
  }
  for (const clause of clauses) {
    if (isOfContent(mention, clause, sources)) found.push(...actors(clause, sources));
    else if (isPurpose(mention, clause, where?.clause ?? null)) found.push(...others(clause, sources));
  }
  if (where?.slot === 'subject' && where.clause.voice === 'active') {
    if (OBLIGING.test(where.clause.lemma) && !where.clause.negated) found.push(...obliged(where.clause, sources));
    if (statementNouns.has(mention.noun) && /^(?:say|state|pledge|promise|declare)$/.test(where.clause.lemma)) {
      const said = slots.childrenOf(where.clause).find(({ role }) => role === 'complement');
      const speakers = said === undefined ? [] : countriesListedBefore(said.verbGroup.firstToken, sources);
      if (speakers.length > 1) found.push(...speakers);
    }
  }
  const sides = unique(found.map((id) => partyOf(id, participants)));
  return sides.filter((id) => /^(?:COUNTRY|ORGANIZATION)$/.test(participants.entity(id)?.kind ?? ''));
}

/** Who does it, and to whom. */
function actors(clause: Clause, sources: FactSources): EntityId[] {
  const { participants } = sources;
  if (clause.negated && clause.modal === null) return [];
  const subject = clause.subject === null ? [] : participants.of(clause.subject);
  const kinds = subject.map((id) => participants.entity(id)?.kind);
  if (kinds.length === 0 || kinds.includes('PERSON') || clause.voice === 'passive') return [];
  if (OVERSEEING.test(clause.lemma) && kinds.includes('ORGANIZATION')) return [];
  return [...subject, ...(TRANSFER.test(clause.lemma) ? others(clause, sources) : [])];
}

/** The other side of a transfer: 'sells gas to Peru', 'gives Peru a loan', 'will free 30 Peruvian sailors'. */
function others(clause: Clause, sources: FactSources): EntityId[] {
  const { participants } = sources;
  const toOther = clause.prepositional.filter(({ preposition }) => TO_OTHER.test(preposition));
  const found = toOther.flatMap(({ phrase }) => sidesListed(phrase.firstToken, sources));
  const given = clause.indirectObject === null ? [] : participants.of(clause.indirectObject);
  const object = clause.object === null ? [] : participants.of(clause.object);
  return found.length > 0 ? found : given.length > 0 ? given : object;
}

function obliged(clause: Clause, sources: FactSources): EntityId[] {
  const { participants } = sources;
  const objects = [clause.indirectObject, clause.object].flatMap((phrase) =>
    phrase === null ? [] : participants.of(phrase),
  );
  const between = clause.prepositional.filter(({ preposition }) => /^(?:between|among)$/.test(preposition));
  return [...objects, ...between.flatMap(({ phrase }) => sidesListed(phrase.firstToken, sources))];
}

/** 'a deal under which X will supply gas to Y', 'a pact in which X promised Y'. */
function isOfContent(mention: AgreementMention, clause: Clause, { tagged }: FactSources): boolean {
  const { tokens } = tagged;
  if (clause.role !== 'relative' || clause.firstToken < mention.endToken) return false;
  for (let at = mention.endToken; at <= Math.min(mention.endToken + LONGEST_GAP, clause.verb); at++) {
    if (/^(?:under|by|in)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'which')
      return at + 1 >= clause.firstToken - 1 && at <= clause.firstToken + 1;
    if (tokens[at]!.pos === 'VERB') return false;
  }
  return false;
}

/** 'a contract to sell trucks to X', 'struck a deal on Tuesday to sell'. */
function isPurpose({ endToken, noun }: AgreementMention, clause: Clause, around: Clause | null): boolean {
  if (clause.role !== 'infinitive' || !TRANSFER.test(clause.lemma) || statementNouns.has(noun)) return false;
  const gap = clause.verbGroup.firstToken - endToken;
  return gap >= 0 && gap <= LONGEST_GAP && (around === null || clause.parent === around.index);
}
