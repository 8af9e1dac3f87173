// The clause that makes a noun an event: 'launched a strike', 'the summit that X will host'; and the ones that unmake it.
import type { ClauseSlot } from '../clause-slots.ts';
import type { EntityId } from '../extraction.ts';
import type { Clause, Phrase, Tagged } from '../layers.ts';
import type { NounFrame } from '../lexicons/event-nouns.ts';
import { speakingVerbs, supportVerbs } from '../lexicons/event-verbs.ts';
import type { EventContext } from './seed.ts';
import { isReal } from './verb-reality.ts';

/** 'called off a strike', 'foiled an attack': it did not come to it. */
export function isCalledOff(clause: Clause | null, slot: string | null, frame: NounFrame, { tokens }: Tagged): boolean {
  if (clause === null || clause.negated) return false;
  if (frame.type === 'CONSULT' && /^(?:recall|summon|withdraw)$/.test(clause.lemma)) return true; // 'recalled its envoy for consultations'
  const breaksDown = slot === 'subject' && clause.voice === 'active'; // 'talks broke down': they were held
  if (frame.type === 'CONSULT' && !breaksDown && /^(?:suspend|halt|break|boycott)$/.test(clause.lemma)) return true;
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

/** 'the risk of an attack', 'without an attack', 'in the event of war': nothing has happened. */
export function isOnlyPossible(firstToken: number, { tokens }: Tagged): boolean {
  const [second, first] = [tokens[firstToken - 1]?.lower ?? '', tokens[firstToken - 2]?.lower ?? ''];
  if (second === 'without') return true;
  return (
    second === 'of' &&
    /^(?:risks?|threats?|dangers?|fears?|possibility|prospects?|chances?|likelihood|event|case|talk|brink|verge|spectre|specter|warnings?)$/.test(
      first,
    )
  );
}

/** 'A war would be a disaster': only thought of. */
export function isOnlyImagined({ clause, slot }: ClauseSlot, lead: string, { type }: NounFrame): boolean {
  return (
    slot === 'subject' &&
    /^(?:ASSAULT|SANCTION|COERCE)$/.test(type) &&
    /^(?:would|could|might|may)$/.test(clause.modal ?? '') &&
    /^(?:an?|another|any)$/.test(lead)
  );
}

/** 'demanded the resignation of X', 'called for the withdrawal of its troops': wished for. */
export function isWishedFor({ clause, slot }: ClauseSlot, { type }: NounFrame): boolean {
  if (!/^(?:RETREAT|MOBILIZE)$/.test(type)) return false;
  if (slot === 'object') return /^(?:demand|seek|urge|request|want|propose|suggest|reject|oppose)$/.test(clause.lemma);
  return slot === 'for' && /^(?:call|press|push|ask|appeal|plead|hope|lobby)$/.test(clause.lemma);
}

/** 'abandoned its demand', 'took delivery of 12 jets': told by the verb in its own way. */
export function isToldByVerb({ clause, slot }: ClauseSlot, lemma: string): boolean {
  if (slot !== 'object') return false;
  if (lemma === 'delivery') return clause.lemma === 'take';
  return (
    /^(?:demand|request|threat)$/.test(lemma) && /^(?:abandon|drop|withdraw|soften|waive|meet)$/.test(clause.lemma)
  );
}

const ANSWERING = /^(?:retaliate|respond|reply|answer|counter|hit|strike|follow)$/;

/** 'fears an attack', 'tried to deter an invasion': nobody has attacked. */
export function isOnlyFeared({ clause, slot }: ClauseSlot, { type }: NounFrame): boolean {
  if (!/^(?:ASSAULT|COERCE|SANCTION)$/.test(type)) return false;
  if (/^(?:of|for|against)$/.test(slot)) return /^(?:warn|prepare|brace|plan|guard|fear)$/.test(clause.lemma);
  return slot === 'object' && /^(?:fear|expect|deter|dread|anticipate|plot|threaten|mull|consider)$/.test(clause.lemma);
}

/** What the one who receives it has not done. */
const GIVEN = /^(?:THREATEN|ACCUSE|SUPPORT|AID)$/;

/** 'X came under attack from Y', 'X suffered an attack by Y'. */
export function sufferersOf(
  where: ClauseSlot | null,
  { type }: NounFrame,
  { participants }: EventContext,
): { readonly recipients: EntityId[]; readonly actors: EntityId[] } | null {
  if (where === null || where.clause.subject === null || where.clause.negated) return null;
  const { clause, slot } = where;
  // 'placed two generals under sanctions'
  if (slot === 'under' && /^(?:place|put|keep|bring)$/.test(clause.lemma)) {
    const by = clause.prepositional.find(({ preposition }) => preposition === 'by')?.phrase;
    const [done, doer] = clause.voice === 'passive' ? [clause.subject, by] : [clause.object, clause.subject];
    return {
      recipients: done === null ? [] : participants.of(done),
      actors: doer == null ? [] : participants.of(doer),
    };
  }
  const suffers =
    (slot === 'under' && /^(?:come|be|remain)$/.test(clause.lemma)) ||
    (slot === 'object' && /^(?:suffer|sustain|endure|repel|survive)$/.test(clause.lemma)) ||
    (/^(?:object|indirect)$/.test(slot) && GIVEN.test(type) && /^(?:receive|get|face)$/.test(clause.lemma));
  if (!suffers) return null;
  const from = clause.prepositional.filter(({ preposition }) => /^(?:from|by)$/.test(preposition));
  return {
    recipients: participants.of(clause.subject!),
    actors: from.flatMap(({ phrase }) => participants.of(phrase)),
  };
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
  const { sentence } = tagged.tokens[head]!;
  const relative = relativeSupport(head, sentence, slots) ?? reducedSupport(head, sentence, slots);
  if (relative !== null) return relative;
  if (clause === null || slot === null || (!supportVerbs.has(clause.lemma) && slot !== 'behind' && slot !== 'with'))
    return null;
  if (clause.lemma === 'call' && clause.complement !== null) return null;
  if (slot === 'behind' && clause.subject !== null && !clause.negated) return { actor: clause.subject, clause };
  // 'retaliated with strikes on X', 'responded with a ban'
  if (slot === 'with' && ANSWERING.test(clause.lemma) && clause.subject !== null && !clause.negated)
    return { actor: clause.subject, clause };
  const passive = clause.voice === 'passive';
  if (passive ? slot !== 'subject' : slot !== 'object' && slot !== 'indirect' && slot !== 'complement') return null;
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

/** 'sanctions imposed by X on Y': the participle behind the noun. */
function reducedSupport(head: number, sentence: number, slots: EventContext['slots']): Support | null {
  for (const clause of slots.ofSentence(sentence)) {
    if (clause.role !== 'participle' || clause.voice !== 'passive' || !supportVerbs.has(clause.lemma)) continue;
    if (speakingVerbs.has(clause.lemma) || clause.verb - head > 2 || clause.verb <= head) continue;
    const by = clause.prepositional.find(({ preposition }) => preposition === 'by');
    if (by !== undefined) return { actor: by.phrase, clause };
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
