// The day of what is done by saying something: that of the claim in whose telling it stands, where its own clause gives none; else that on which its speaker has just been heard.
import type { EntityId } from '../extraction.ts';
import type { Tagged } from '../layers.ts';
import type { Participants } from '../participants.ts';
import type { EventClaim, EventContext, EventSeed } from './seed.ts';

const SPOKEN = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT']);
/** Sentences for which somebody who spoke on a day goes on speaking; for which an answer follows at once. */
const GOES_ON = 4;
const ANSWERS = 2;
/** What was said before, or again and again. */
const NOT_THEN =
  /^(?:long|repeatedly|previously|earlier|often|once|already|before|again|always|never|since|regularly|meanwhile|later)$/;

/** 'told the council on Friday that ... Falk accused X', 'Falk told the council on Friday that ... . He demanded': on Friday. */
export function dateSpokenActs(
  seeds: readonly EventSeed[],
  claims: readonly EventClaim[],
  { tagged, participants }: EventContext,
): void {
  const byStart = [...claims]
    .filter(({ saidOn }) => saidOn !== null)
    .sort((a, b) => a.evidence.start - b.evidence.start);
  const sentenceOf = sentencesInOrder(tagged);
  const heard = new LastHeard(participants);
  let next = 0;
  let open: EventClaim[] = [];
  for (const seed of seeds) {
    const offset = tagged.tokens[seed.head]!.start;
    while (next < byStart.length && byStart[next]!.evidence.start <= offset) {
      const claim = byStart[next++]!;
      open.push(claim);
      if (claim.speaker !== null) heard.note([claim.speaker], claim.saidOn!, sentenceOf(claim.evidence.start));
    }
    open = open.filter(({ evidence }) => evidence.end > offset);
    if (!SPOKEN.has(seed.type)) continue;
    seed.date ??= toldDay(seed, offset, open, participants) ?? (isSaidThen(seed, tagged) ? heard.dayOf(seed) : null);
    if (seed.date !== null && !seed.aside) heard.note(seed.actors, seed.date, seed.sentence);
  }
}

function toldDay(
  { actors }: EventSeed,
  offset: number,
  open: readonly EventClaim[],
  participants: Participants,
): string | null {
  const told = open.find(
    ({ contentSpan, speaker }) =>
      !(contentSpan.start <= offset && offset < contentSpan.end) &&
      speaker !== null &&
      actors.some((actor) => speaksFor(actor, speaker, participants)),
  );
  return told?.saidOn ?? null;
}

/** A plain past outside a quotation: 'She accused X', not 'has accused', 'would demand', 'had long rejected'. */
function isSaidThen({ clause, form, aside, head }: EventSeed, { tokens }: Tagged): boolean {
  if (form !== 'verb' || clause === null || aside || tokens[head]!.quoted) return false;
  return (
    clause.verbGroup.firstToken === clause.verb &&
    clause.modal === null &&
    /^(?:main|coordinate)$/.test(clause.role) &&
    !clause.adverbs.some((adverb) => NOT_THEN.test(adverb))
  );
}

/** Who was last heard on which day. */
class LastHeard {
  private readonly last = new Map<EntityId, { readonly day: string; readonly sentence: number }>();
  private spoken: { readonly day: string; readonly sentence: number } | null = null;
  private readonly participants: Participants;

  constructor(participants: Participants) {
    this.participants = participants;
  }

  note(speakers: readonly EntityId[], day: string, sentence: number): void {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return;
    for (const speaker of speakers)
      for (const id of [speaker, this.participants.countryOf(speaker) ?? speaker]) this.last.set(id, { day, sentence });
    this.spoken = { day, sentence };
  }

  /** The day on which the one who acts has just been heard; of an answer that of what it answers. */
  dayOf({ actors, type, sentence }: EventSeed): string | null {
    for (const actor of actors) {
      const heard = this.last.get(actor) ?? this.last.get(this.participants.countryOf(actor) ?? actor);
      if (heard !== undefined && sentence - heard.sentence <= GOES_ON) return heard.day;
    }
    const answered = type === 'REJECT' && this.spoken !== null && sentence - this.spoken.sentence <= ANSWERS;
    return answered ? this.spoken!.day : null;
  }
}

/** The sentence at an offset, for offsets that only grow. */
function sentencesInOrder({ sentences }: Tagged): (offset: number) => number {
  let index = 0;
  return (offset) => {
    while (index + 1 < sentences.length && sentences[index + 1]!.start <= offset) index++;
    return index;
  };
}

function speaksFor(actor: string, speaker: string, { countryOf }: Participants): boolean {
  return actor === speaker || (countryOf(actor) ?? actor) === (countryOf(speaker) ?? speaker);
}
