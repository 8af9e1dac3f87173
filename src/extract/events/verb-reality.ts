// Does a clause tell something that happens, happened or is decided, and how surely: not what is wished for, denied or only a condition.
import type { Certainty } from '../../generated/ontology.ts';
import type { Clause } from '../layers.ts';
import { HOSTILE } from '../lexicons/hostile-acts.ts';
import type { EventContext } from './seed.ts';

/** 'vowed to strike back' threatens. */
const BINDS_TO_THREAT = /^(?:vow|pledge|promise|swear|threaten)$/;
const IRREAL = new Set(['would', 'should', 'must', 'shall']);
/** Verbs whose infinitive tells of something that happens or is decided; after any other the infinitive is a wish. */
const REAL_BEFORE_INFINITIVE =
  /^(?:agree|decide|plan|begin|start|continue|send|deploy|offer|force|choose|opt|rush|gather|assemble|manage|help|join|be|set|want|move|proceed|announce|vow|pledge|promise|intend|go|come|prepare|use|order|resolve|approve|vote|authorize|authorise|schedule|appear|seem|prompt|lead|cause|push|drive|let|allow|enable|compel|trigger|rebel)$/;

/** What hangs on these is demanded, not done: 'demanded that the minister resign'. */
const WISHES = /^(?:demand|urge|request|propose|recommend|insist|ask|want|suggest|wish|hope|require)$/;

/** 'did not, however, cancel': words in commas between the negation and the verb. */
function isNegatedFromAfar({ verbGroup }: Clause, { tagged: { tokens } }: EventContext): boolean {
  if (tokens[verbGroup.firstToken - 1]?.text !== ',') return false;
  for (let index = verbGroup.firstToken - 2; index >= Math.max(0, verbGroup.firstToken - 6); index--)
    if (tokens[index]!.text === ',') return /^(?:not|n't|n’t|never)$/.test(tokens[index - 1]?.lower ?? '');
  return false;
}

/** Happens, happened, is planned or possible; not wished for, asked, negated or a condition. */
export function isReal(clause: Clause, context: EventContext): boolean {
  const { tagged, slots } = context;
  if (
    clause.negated ||
    isNegatedFromAfar(clause, context) ||
    (IRREAL.has(clause.modal ?? '') && !isReportedPlan(clause, context))
  )
    return false;
  const opening = tagged.tokens[clause.firstToken]?.lower ?? '';
  const before = tagged.tokens[Math.max(0, clause.verbGroup.firstToken - 1)]?.lower ?? '';
  if (/^(?:if|unless|whether|lest)$/.test(opening) || /^(?:if|unless|without|instead|against|avoid)$/.test(before))
    return false;
  const parent = slots.parentOf(clause);
  if (clause.role === 'complement' && parent !== null && WISHES.test(parent.lemma)) return false;
  if (
    clause.role === 'complement' &&
    clause.modal !== null &&
    /^(?:warn|caution|threaten|fear)$/.test(parent?.lemma ?? '')
  )
    return false;
  if (clause.role === 'infinitive' && BINDS_TO_THREAT.test(parent?.lemma ?? '') && HOSTILE.test(clause.lemma))
    return false;
  if (isGerundOnly(clause, parent, context)) return false;
  if (parent !== null && isUnderCondition(clause, parent, context)) return false;
  if (clause.role !== 'infinitive') return true;
  // What several parties agree to do is the agreement's content; their AGREE event stands for it.
  if (parent?.lemma === 'agree' && (parent.subject?.conjuncts.length ?? 0) > 1) return clause.lemma === 'meet';
  if (parent !== null && (isOnlyAble(clause, parent, context) || isToldToOther(parent, context))) return false;
  return (
    parent !== null && !parent.negated && REAL_BEFORE_INFINITIVE.test(parent.lemma) && !IRREAL.has(parent.modal ?? '')
  );
}

/** 'is due to meet', 'is likely to send'. */
const FORESEEN = /^(?:due|set|expected|scheduled|likely|certain|sure|about|bound|poised|first|last|next)$/;
/** Nouns whose infinitive is no more than what could be done. */
const ABILITY =
  /^(?:ability|capacity|capability|power|right|need|desire|willingness|readiness|wish|attempt|effort|bid|refusal|failure|reluctance|chance|freedom|option|reason)$/;

/** 'is ready to fight', 'its capacity to strike X is limited': nothing is done. */
function isOnlyAble(clause: Clause, parent: Clause, { tagged: { tokens } }: EventContext): boolean {
  const before = tokens[clause.verbGroup.firstToken - 1]?.lower ?? '';
  if (ABILITY.test(before)) return true;
  if (parent.lemma !== 'be' || parent.complement === null || clause.verb < parent.verb) return false;
  const { complement } = parent;
  const word = tokens[complement.endToken - 1]!;
  return complement.endToken === clause.verbGroup.firstToken && word.pos === 'ADJ' && !FORESEEN.test(word.lower);
}

/** 'X ordered Y to leave': what another is told to do is not done yet. */
function isToldToOther(parent: Clause, { participants }: EventContext): boolean {
  if (parent.lemma !== 'order' || parent.voice === 'passive' || parent.object === null || parent.subject === null)
    return false;
  const sides = (phrase: NonNullable<Clause['subject']>): string[] =>
    participants.of(phrase).map((id) => participants.countryOf(id) ?? id);
  const own = sides(parent.subject);
  const others = sides(parent.object);
  return own.length > 0 && others.length > 0 && !others.some((side) => own.includes(side));
}

/** 'ruled out resigning', 'considers leaving', 'proposed sending': spoken of, not done. */
const WEIGHS =
  /^(?:rule|avoid|consider|oppose|reject|propose|suggest|recommend|discuss|contemplate|resist|discourage|weigh|favour|favor|mull)$/;

function isGerundOnly(clause: Clause, parent: Clause | null, { tagged }: EventContext): boolean {
  if (clause.role !== 'participle' || parent === null || !WEIGHS.test(parent.lemma)) return false;
  const before = tagged.tokens[clause.verbGroup.firstToken - 1];
  return (
    tagged.tokens[clause.verb]!.lower.endsWith('ing') && before !== undefined && /^(?:VERB|ADP|ADV)$/.test(before.pos)
  );
}

/** Verbs whose speaker tells what is planned: 'said it would send troops'. */
const TELLING = /^(?:say|announce|add|tell|confirm|declare|pledge|promise|vow|state|agree|decide)$/;
/** Of these, the ones that bind whoever is meant. */
const BINDING = /^(?:announce|confirm|pledge|promise|vow|agree|decide)$/;

/** 'said that Norway would send six ships' told by Norway: a plan of the speaker's own side, and no condition hangs on it. */
export function isReportedPlan(clause: Clause, { slots, participants, tagged }: EventContext): boolean {
  if (clause.modal !== 'would' || clause.subject === null) return false;
  let saying = slots.parentOf(clause);
  if (clause.role === 'coordinate' && saying?.modal === 'would') saying = slots.parentOf(saying);
  if (saying === null || saying.subject === null || !TELLING.test(saying.lemma)) return false;
  const conditional = slots
    .childrenOf(clause)
    .some((child) => /^(?:if|unless)$/.test(tagged.tokens[child.firstToken]?.lower ?? ''));
  if (conditional) return false;
  if (BINDING.test(saying.lemma)) return true;
  const sides = (phrase: NonNullable<Clause['subject']>): string[] =>
    participants.of(phrase).map((id) => participants.countryOf(id) ?? id);
  const speakers = sides(saying.subject);
  return sides(clause.subject).some((side) => speakers.includes(side));
}

/** A clause inside one that is itself only wished for or a condition: 'if X agreed to withdraw'. */
function isUnderCondition(clause: Clause, parent: Clause, { tagged }: EventContext): boolean {
  if (clause.role !== 'infinitive' && clause.role !== 'coordinate') return false;
  return /^(?:if|unless|whether)$/.test(tagged.tokens[parent.firstToken]?.lower ?? '');
}

/** 'may', 'could' make it an even chance, 'probably' likely; else it is stated. */
export function modalityOf(clause: Clause): Certainty {
  if (/^(?:may|might|could|can)$/.test(clause.modal ?? '')) return 'EVEN_CHANCE';
  if (clause.adverbs.some((adverb) => /^(?:probably|likely|presumably)$/.test(adverb))) return 'LIKELY';
  if (clause.adverbs.some((adverb) => /^(?:possibly|perhaps|maybe)$/.test(adverb))) return 'EVEN_CHANCE';
  return 'ASSERTED';
}
