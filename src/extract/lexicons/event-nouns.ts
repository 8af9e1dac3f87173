// Nouns that report an event, with its PLOVER type, and the prepositions after which its recipient and its actor stand.
// Source: categories of the PLOVER guide (PLOVER 2, github.com/openeventdata/PLOVER) and noun forms of the verb groups in the CAMEO codebook 1.1b3.
import type { EventType } from '../../generated/ontology.ts';

export interface NounFrame {
  readonly type: EventType;
  /** Mode in plain words; empty where the words before the noun tell it ('missile strike'). */
  readonly mode: string;
  /** Prepositions before the one to whom it is done: 'on', 'against', 'of'. */
  readonly recipient: readonly string[];
  /** Prepositions before the one who does it: 'by', 'between'. */
  readonly actor: readonly string[];
  readonly symmetric: boolean;
  /** Means the event only with a participant of its own or a support verb: 'support', 'visit'. */
  readonly weak: boolean;
}

const table = new Map<string, NounFrame>();

function noun(
  type: EventType,
  nouns: string,
  recipient: string,
  options: { actor?: string; symmetric?: boolean; mode?: string; weak?: boolean } = {},
): void {
  const entry: NounFrame = {
    type,
    mode: options.mode ?? '',
    recipient: recipient === '' ? [] : recipient.split(' '),
    actor: (options.actor ?? 'by').split(' '),
    symmetric: options.symmetric ?? false,
    weak: options.weak ?? false,
  };
  for (const word of nouns.split(' ')) table.set(word, entry);
}

noun(
  'ASSAULT',
  'strike airstrike air-strike attack cyberattack cyber-attack barrage raid ambush intervention offensive counteroffensive assault salvo incursion onslaught blast explosion counterattack hack bloodshed violence',
  'on against at into',
);
noun(
  'ASSAULT',
  'invasion occupation killing murder assassination execution abduction kidnapping massacre siege torture shooting beating stabbing poisoning coup putsch takeover capture',
  'of',
);
noun('ASSAULT', 'bombardment bombing shelling', 'on against at into of');
noun('ASSAULT', 'gunfire shootout shoot-out', 'with', { actor: 'between by among', symmetric: true });
noun('ASSAULT', 'fire', '', { weak: true });
noun('ASSAULT', 'war', 'on against in with', { symmetric: false, actor: 'by between' });
noun('ASSAULT', 'fighting clash skirmish battle conflict hostility firefight gunbattle', 'with against', {
  actor: 'between by among',
  symmetric: true,
});
noun('ASSAULT', 'genocide', 'of against');
noun(
  'COERCE',
  'arrest detention imprisonment deportation expulsion extradition eviction confiscation seizure crackdown blockade',
  'of on against',
);
noun('SANCTION', 'sanction embargo', 'on against', {});
noun('SANCTION', 'tariff duty ban restriction boycott levy penalty', 'on against', { weak: true });
noun('SANCTION', 'suspension cut halt', 'of to', { weak: true });
noun('ACCUSE', 'accusation allegation condemnation', 'against of', { weak: true });
noun('ACCUSE', 'criticism rebuke outcry', 'of against', { actor: 'by from', weak: true });
noun('REJECT', 'rejection refusal veto denial', 'of', { actor: 'by from', weak: true });
noun('REJECT', 'walkout walk-out', 'from', { actor: 'by of' });
noun('THREATEN', 'threat ultimatum', 'to against', { weak: true });
noun('PROTEST', 'protest demonstration riot rally unrest uprising vigil sit-in', 'against');
noun('PROTEST', 'march picket', 'against', { weak: true });
noun('MOBILIZE', 'deployment mobilization mobilisation', 'to in against', { actor: 'by of' });
noun('MOBILIZE', 'drill exercise maneuver manoeuvre', 'with', { actor: 'by of between', weak: true });
noun('CONSULT', 'talk negotiation summit dialogue', 'with', {
  actor: 'between by of among',
  symmetric: true,
});
noun('CONSULT', 'meeting session consultation hearing', 'with', {
  actor: 'between by of',
  symmetric: true,
  weak: true,
});
noun('CONSULT', 'visit trip', 'to', { weak: true });
noun('CONSULT', 'call', 'with', { actor: 'between by from', symmetric: true, weak: true });
noun('CONSULT', 'mediation', 'between', { weak: true });
noun('COOPERATE', 'cooperation collaboration partnership', 'with', {
  actor: 'between by',
  symmetric: true,
  weak: true,
});
noun('COOPERATE', 'sale', 'to', { weak: true });
noun('COOPERATE', 'purchase', 'from', { weak: true });
noun('AID', 'aid assistance donation', 'to for', { actor: 'by from', weak: true });
noun('AID', 'delivery supply transfer shipment', 'to', { actor: 'by from', weak: true });
noun('SUPPORT', 'support endorsement recognition', 'for of', { weak: true });
noun('RETREAT', 'withdrawal retreat pullout pullback', 'from', { actor: 'by of' });
noun('RETREAT', 'release evacuation surrender', 'of', { weak: true });
noun('RETREAT', 'resignation', '', { actor: 'of' });
noun('RETREAT', 'swap exchange', 'of with', { actor: 'between by', symmetric: true, weak: true });
noun('REQUEST', 'demand appeal request plea', 'to on', { weak: true });

/** 'a teachers' strike', 'on strike over pay': no attack. */
export const labourStrike: NounFrame = {
  type: 'PROTEST',
  mode: 'strike',
  recipient: ['against'],
  actor: ['by', 'of'],
  symmetric: false,
  weak: false,
};

/** Words before 'strike' that make it one of workers. */
export const labourWords: ReadonlySet<string> = new Set(
  'hunger general labour labor transport rail nationwide national solidarity indefinite 24-hour 48-hour one-day two-day three-day teachers doctors nurses miners drivers workers dock'.split(
    ' ',
  ),
);

/** Frames by the noun's singular. */
export const eventNouns: ReadonlyMap<string, NounFrame> = table;

/** Words before an event noun that belong to the mode: 'missile strike', 'artillery barrage', 'border clash', 'emergency session'. */
export const notPartOfMode: ReadonlySet<string> = new Set(
  'the a an this that these those its their his her our your my any some no new own first second third last latest previous recent alleged reported apparent planned further fresh two three several other another such deadly fatal bloody major massive deadliest worst'.split(
    ' ',
  ),
);

/** 'peace talks', 'war crimes', 'cold war', 'news conference': compounds that look like a trigger and are none, by trigger and neighbour. */
export const followersThatChangeMeaning: ReadonlySet<string> = new Set(
  'crime crimes effort efforts minister ministry cabinet game games veteran veterans zone zones plan plans group force forces capability capabilities package talks dog line lines room chest hero memorial museum'.split(
    ' ',
  ),
);

/** Hostilities that last, in noun and verb: 'the attack' never goes back to one of them, 'the war' never to a single attack. */
export const lastingViolence: ReadonlySet<string> = new Set(
  'war invasion offensive counteroffensive occupation siege intervention invade wage insurgency genocide onslaught'.split(
    ' ',
  ),
);

/** Violence of two sides that may be one clash or go on for months: it contradicts neither. */
export const mutualViolence: ReadonlySet<string> = new Set(
  'fighting fight conflict hostility battle clash skirmish exchange firefight'.split(' '),
);

/** Words of a killing: two of the same person are one. */
export const killingWords: ReadonlySet<string> = new Set(
  'kill killing murder assassinate assassination shoot shooting execute execution die poison gun stab'.split(' '),
);
