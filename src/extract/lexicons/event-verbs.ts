// Verbs that report an event, from the tables beside this one, and the verbs that help a noun to do so.
// Source of the helping verbs: by hand, from the verb groups of the CAMEO codebook 1.1b3.
import { conflictVerbs } from './conflict-verbs.ts';
import { diplomacyVerbs } from './diplomacy-verbs.ts';
import { movementVerbs } from './movement-verbs.ts';
import { speechActVerbs } from './speech-act-verbs.ts';
import { framesByVerb, type VerbFrame } from './verb-frames.ts';

/** Frames by lemma. */
export const eventVerbs: ReadonlyMap<string, readonly VerbFrame[]> = framesByVerb(
  conflictVerbs,
  speechActVerbs,
  diplomacyVerbs,
  movementVerbs,
);

/** Verbs that lend a subject to the noun that they govern: 'launched an attack', 'holds talks', 'imposed sanctions'. */
export const supportVerbs: ReadonlySet<string> = new Set(
  (
    'launch carry conduct mount stage make hold impose issue provide give offer begin start open wage fight undertake commit perform ' +
    'announce declare order authorize authorise approve resume continue host attend join lead stage reach conclude hold extend grant ' +
    'express voice voiced deliver stage organise organize suffer slap levy enact unveil fire unleash execute agree plan deny reject demand condemn sustain open stage wage conduct call convene intensify step pay receive place slap clamp put take complete expand wind wrap end close finish kick'
  ).split(' '),
);

/** Verbs by which an event takes place or strikes: 'the barrage hit a market', 'clashes erupted in X'. Their place and date are the event's. */
export const occurrenceVerbs: ReadonlySet<string> = new Set(
  'hit strike kill wound injure tear rip slam plough plow flare rage resume open convene conclude close draw attract intensify spread rock target destroy damage leave occur happen erupt begin start follow take break shake flatten paralyse paralyze disrupt set cause end last continue displace force trap collapse stall falter founder adjourn'.split(
    ' ',
  ),
);

/** Of these, the ones whose subject only speaks of the noun: 'demanded the withdrawal', 'condemned the attack'. The subject is no actor of it. */
export const speakingVerbs: ReadonlySet<string> = new Set('deny reject demand condemn suffer express'.split(' '));
