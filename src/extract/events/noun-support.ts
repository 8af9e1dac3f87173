// The clause that makes a noun an event: 'launched a strike', 'the summit that X will host'; and the ones that unmake it.
import type { Clause, Phrase, Tagged } from '../layers.ts';
import type { NounFrame } from '../lexicons/event-nouns.ts';
import { speakingVerbs, supportVerbs } from '../lexicons/event-verbs.ts';
import type { EventContext } from './seed.ts';
import { isReal } from './verb-reality.ts';

/** 'called off a strike', 'foiled an attack': it did not come to it. */
export function isCalledOff(clause: Clause | null, frame: NounFrame, { tokens }: Tagged): boolean {
  if (clause === null) return false;
  if (frame.type === 'CONSULT' && /^(?:recall|summon|withdraw)$/.test(clause.lemma)) return true; // 'recalled its envoy for consultations'
  if (frame.type === 'CONSULT' && /^(?:suspend|halt|break|boycott)$/.test(clause.lemma)) return true;
  if (clause.lemma === 'call') return tokens[clause.verb + 1]?.lower === 'off';
  return /^(?:cancel|postpone|avert|prevent|foil|thwart|avoid|rule)$/.test(clause.lemma);
}

/** 'lifted most of its sanctions': what is told is the easing. */
export function isEased(slot: string | null, clause: Clause | null): boolean {
  return (
    clause !== null &&
    /^(?:object|subject)$/.test(slot ?? '') &&
    /^(?:lift|ease|relax|remove|waive|drop|end)$/.test(clause.lemma)
  );
}

interface Support {
  readonly actor: Phrase;
  readonly clause: Clause;
}

/** The verb that lends its subject to the noun: 'launched a strike'. 'unreal' if that verb is negated or only wished for. */
export function supportOf(
  head: number,
  slot: string | null,
  clause: Clause | null,
  context: EventContext,
): Support | 'unreal' | null {
  const { slots, tagged } = context;
  const relative = relativeSupport(head, tagged.tokens[head]!.sentence, slots);
  if (relative !== null) return relative;
  if (clause === null || slot === null || (!supportVerbs.has(clause.lemma) && slot !== 'behind')) return null;
  if (clause.lemma === 'call' && clause.complement !== null) return null;
  if (slot === 'behind' && clause.subject !== null && !clause.negated) return { actor: clause.subject, clause };
  const passive = clause.voice === 'passive';
  if (passive ? slot !== 'subject' : slot !== 'object' && slot !== 'indirect') return null;
  if (clause.negated) return 'unreal';
  if (speakingVerbs.has(clause.lemma)) return null;
  if (!isReal(clause, context)) return 'unreal';
  const agent = passive
    ? (clause.prepositional.find(({ preposition }) => preposition === 'by')?.phrase ?? null)
    : (clause.subject ?? slots.parentOf(clause)?.subject ?? null);
  return agent === null ? null : { actor: agent, clause };
}

/** 'the next summit, which X will host in Y': the verb of the relative clause. */
function relativeSupport(head: number, sentence: number, slots: EventContext['slots']): Support | null {
  for (const clause of slots.ofSentence(sentence)) {
    if (clause.role !== 'relative' || clause.voice === 'passive' || clause.object === null || clause.negated) continue;
    if (!supportVerbs.has(clause.lemma) || speakingVerbs.has(clause.lemma) || clause.subject === null) continue;
    if (
      clause.object.firstToken <= head &&
      head < clause.object.endToken &&
      clause.object.endToken <= clause.firstToken
    )
      return { actor: clause.subject, clause };
  }
  return null;
}

/** 'a cyberattack that shut down websites last month': the relative clause whose subject is the noun. */
export function relativeTelling(head: number, sentence: number, slots: EventContext['slots']): Clause | null {
  const telling = slots
    .ofSentence(sentence)
    .find(
      (clause) =>
        clause.role === 'relative' &&
        !clause.negated &&
        clause.subject !== null &&
        clause.subject.firstToken <= head &&
        head < clause.subject.endToken &&
        clause.subject.endToken <= clause.firstToken,
    );
  return telling ?? null;
}

/** 'called on both sides to resume talks': talks that nobody holds yet. */
export function isAskedFor(clause: Clause | null, { slots }: EventContext): boolean {
  if (clause === null || clause.role !== 'infinitive') return false;
  if (/^(?:host|mediate|broker|facilitate)$/.test(clause.lemma)) return false;
  return /^(?:call|urge|ask|demand|press|invite|appeal|want|hope|try|seek|refuse|push|offer)$/.test(
    slots.parentOf(clause)?.lemma ?? '',
  );
}
