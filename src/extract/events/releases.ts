// Who is let go where the text says only 'they': those who were held just before, by the one who held them.
import type { EventContext, EventSeed } from './seed.ts';

/** Sentences between a detention and the release that goes back to it. */
const GAP = 2;
const ANAPHOR = /^(?:they|all|both|he|she|the|those|it)$/;

/** 'detained 11 fishermen last week. They were released on Tuesday': fills the release from the detention; seeds in order of the text. */
export function fillReleases(seeds: readonly EventSeed[], { tagged }: EventContext): void {
  let held: EventSeed | null = null;
  for (const seed of seeds) {
    if (seed.type === 'COERCE' && /^(?:arrest|detention|seizure|interception|expulsion)$/.test(seed.mode)) held = seed;
    else if (seed.type === 'ASSAULT' && /^(?:abduction|hostage-taking)$/.test(seed.mode)) held = seed;
    if (held === null || seed.type !== 'RETREAT' || seed.mode !== 'release' || seed.recipients.length > 0) continue;
    const subject = seed.clause?.voice === 'passive' ? seed.clause.subject : null;
    const refers = subject !== null && ANAPHOR.test(tagged.tokens[subject.firstToken]!.lower);
    if (!refers || seed.sentence - held.sentence > GAP) continue;
    if (seed.actors.length === 0) seed.actors = [...held.actors];
    seed.recipients = held.recipients.filter((id) => !seed.actors.includes(id));
    if (seed.quantities.length === 0) seed.quantities = [...held.quantities];
  }
}
