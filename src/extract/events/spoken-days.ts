// The day of what is done by saying something: that of the claim in whose telling it stands, where its own clause gives none.
import type { Participants } from '../participants.ts';
import type { EventClaim, EventContext, EventSeed } from './seed.ts';

const SPOKEN = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT']);

/** 'told the council on Friday that ... Falk accused X': the accusation was made on the day on which its speaker spoke. */
export function dateSpokenActs(
  seeds: readonly EventSeed[],
  claims: readonly EventClaim[],
  { tagged, participants }: EventContext,
): void {
  const byStart = [...claims]
    .filter(({ saidOn }) => saidOn !== null)
    .sort((a, b) => a.evidence.start - b.evidence.start);
  let next = 0;
  let open: EventClaim[] = [];
  for (const seed of seeds) {
    const offset = tagged.tokens[seed.head]!.start;
    while (next < byStart.length && byStart[next]!.evidence.start <= offset) open.push(byStart[next++]!);
    open = open.filter(({ evidence }) => evidence.end > offset);
    if (seed.date !== null || !SPOKEN.has(seed.type)) continue;
    const told = open.find(
      ({ contentSpan, speaker }) =>
        !(contentSpan.start <= offset && offset < contentSpan.end) &&
        speaker !== null &&
        seed.actors.some((actor) => speaksFor(actor, speaker, participants)),
    );
    if (told !== undefined) seed.date = told.saidOn;
  }
}

function speaksFor(actor: string, speaker: string, { countryOf }: Participants): boolean {
  return actor === speaker || (countryOf(actor) ?? actor) === (countryOf(speaker) ?? speaker);
}
