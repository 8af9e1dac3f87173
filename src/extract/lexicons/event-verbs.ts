// Verbs that report an event, with its PLOVER type and where its recipient stands in the clause.
// Source: the sixteen categories and their modes of the PLOVER guide (PLOVER 2, github.com/openeventdata/PLOVER) and the verb groups of the
// CAMEO codebook 1.1b3 that it replaces; the verbs are those groups' own examples and their everyday synonyms.
import type { EventType } from '../../generated/ontology.ts';

/** Where a participant stands: 'object', 'indirect' (object), 'subject', 'complement' (subject of the clause that hangs on the verb), or a preposition. */
export type Slot = string;

/** What the object must be for the verb to report this event. */
export type ObjectTest =
  | 'arms'
  | 'aid'
  | 'troops'
  | 'goods'
  | 'sanctionable'
  | 'participant'
  | 'demand'
  | 'threat'
  | 'disapproval'
  | 'captives'
  | 'ties'
  | 'measure'
  | 'diplomat'
  | 'person-or-place'
  | 'target'
  | 'votes'
  | 'office'
  | 'deed'
  | 'lives'
  | 'martial'
  | 'crowd-control'
  | 'passage'
  | 'pact'
  | 'talks'
  | 'victims'
  | 'person'
  | 'workers'
  | 'country'
  | 'complaint'
  | 'power'
  | 'police'
  | 'money'
  | 'motion';

export interface VerbFrame {
  readonly type: EventType;
  readonly mode: string;
  /** Tried in order; the first that holds a participant wins. */
  readonly recipient: readonly Slot[];
  /** Both sides are actors: 'X met (with) Y', 'X and Y fought'. */
  readonly symmetric: boolean;
  readonly object: ObjectTest | null;
  /** What stands after 'with' must be this: 'provided Russia with arms'. */
  readonly with: ObjectTest | null;
  /** A preposition or particle right of the verb without which the verb means something else: 'call on', 'fire at'. */
  readonly needs: readonly string[];
  /** The subject of the active clause is the one who suffers: 'died', 'lost 12 soldiers'. */
  readonly suffers: boolean;
  /** The object's test counts only if there is an object: 'the leaders met' beside 'met the demands'. */
  readonly objectOptional: boolean;
  /** Only with somebody named on the other side: 'spoke with X'. */
  readonly needsRecipient: boolean;
  /** What stands behind 'from': 'withdrew from the treaty'. */
  readonly from: ObjectTest | null;
  /** What stands behind 'for': 'flew to X for talks'. */
  readonly for: ObjectTest | null;
  /** What the subject of the active clause must be: 'a drone slammed into', 'miners struck'. */
  readonly subject: ObjectTest | null;
  /** The verb of the infinitive that hangs on it: 'voted to approve'. */
  readonly infinitive: RegExp | null;
}

/** What may be threatened with: the predicate of 'warned that some trucks may be turned back'. */
export const HOSTILE =
  /^(?:attack|strike|retaliate|respond|avenge|crush|fight|hit|bomb|shell|invade|destroy|expel|deport|sanction|ban|block|close|shut|turn|cut|suspend|halt|seize|arrest|punish|target|withdraw|quit|cancel|freeze|impose|shoot|sink|act|face|pay|suffer|annex|blockade|use|deploy|abandon|raise|stop|veto|recall)$/;

interface FrameOptions {
  readonly object?: ObjectTest;
  readonly with?: ObjectTest;
  readonly needs?: readonly string[];
  readonly symmetric?: boolean;
  readonly suffers?: boolean;
  readonly objectOptional?: boolean;
  readonly needsRecipient?: boolean;
  readonly from?: ObjectTest;
  readonly for?: ObjectTest;
  readonly subject?: ObjectTest;
  readonly infinitive?: RegExp;
}

const table = new Map<string, VerbFrame[]>();

/** Enters the verbs (lemmas) with one frame; a verb's frames are tried in the order in which they were entered. */
function frame(type: EventType, mode: string, verbs: string, recipient: string, options: FrameOptions = {}): void {
  const entry: VerbFrame = {
    type,
    mode,
    recipient: recipient === '' ? [] : recipient.split(' '),
    symmetric: options.symmetric ?? false,
    object: options.object ?? null,
    with: options.with ?? null,
    needs: options.needs ?? [],
    suffers: options.suffers ?? false,
    objectOptional: options.objectOptional ?? false,
    needsRecipient: options.needsRecipient ?? false,
    from: options.from ?? null,
    for: options.for ?? null,
    subject: options.subject ?? null,
    infinitive: options.infinitive ?? null,
  };
  for (const verb of verbs.split(' ')) {
    const known = table.get(verb);
    if (known === undefined) table.set(verb, [entry]);
    else known.push(entry);
  }
}

// ASSAULT (CAMEO 18-20): deliberate use of violence.
frame('COERCE', 'raid', 'raid search storm', 'object', { subject: 'police' });
frame('ASSAULT', 'deaths', 'leave', '', { needs: ['dead', 'wounded', 'injured'], object: 'participant' });
frame('ASSAULT', 'attack', 'attack ambush assault storm overrun raid', 'object on against');
frame('ASSAULT', 'bombardment', 'shell bombard bomb pound strafe', 'object');
frame('ASSAULT', 'strike', 'rocket torpedo', 'object', { object: 'target' });
frame('ASSAULT', 'killing', 'kill massacre slaughter behead', 'object');
frame('ASSAULT', 'killing', 'claim', '', { object: 'lives' });
frame('ASSAULT', 'assassination', 'assassinate murder poison', 'object');
frame('ASSAULT', 'execution', 'execute', 'object', { object: 'captives' });
frame('ASSAULT', 'execution', 'execute behead hang', 'object', { object: 'participant' });
frame('ASSAULT', 'wounding', 'wound injure maim', 'object');
frame('ASSAULT', 'shooting', 'shoot', 'object at');
frame('ASSAULT', 'shooting', 'gun', 'object', { needs: ['down'] });
frame('ASSAULT', 'deaths', 'die perish', 'subject', { suffers: true });
frame('ASSAULT', 'invasion', 'invade', 'object');
frame('ASSAULT', 'incursion', 'cross', 'into', { needs: ['into'], needsRecipient: true });
frame('ASSAULT', 'fighting', 'fight battle', 'against object');
frame('ASSAULT', 'clash', 'clash skirmish', 'with', { symmetric: true });
frame('ASSAULT', 'exchange of fire', 'exchange', 'with', { symmetric: true, object: 'arms' });
frame('ASSAULT', 'strike', 'strike hit target', 'object', { object: 'person-or-place' });
frame('ASSAULT', 'strike', 'strike hit target', 'object', { object: 'target' });
frame('ASSAULT', 'strike', 'slam crash plough plow', 'into', { needs: ['into'], subject: 'arms' });
frame('ASSAULT', 'fire', 'fire', 'at on into against toward towards', {
  needs: ['at', 'on', 'into', 'against', 'toward', 'towards'],
});
frame('ASSAULT', 'fire', 'open', 'on at', { needs: ['on', 'at'], object: 'arms' });
frame('ASSAULT', 'launch', 'launch', 'at on against into toward towards', {
  object: 'arms',
  needs: ['at', 'on', 'against', 'into', 'toward', 'towards'],
});
frame('ASSAULT', 'use of weapons', 'use employ', 'against on', { object: 'arms', needs: ['against', 'on', 'in'] });
frame('ASSAULT', 'abduction', 'abduct kidnap', 'object');
frame('ASSAULT', 'torture', 'torture beat rape stab lynch', 'object', { object: 'participant' });
frame('ASSAULT', 'destruction', 'destroy demolish raze', 'object', { object: 'person-or-place' });
frame('ASSAULT', 'destruction', 'destroy demolish raze sink torch burn', 'object', { object: 'target' });
frame('ASSAULT', 'shoot-down', 'down', 'object', { object: 'arms' });
frame('ASSAULT', 'cyber attack', 'hack', 'object into', { object: 'target', objectOptional: true });
frame('ASSAULT', 'siege', 'besiege encircle', 'object');
frame('ASSAULT', 'ramming', 'ram', 'object');

frame('ASSAULT', 'capture', 'capture overrun retake recapture', 'object', { object: 'person-or-place' });
frame('ASSAULT', 'hostage-taking', 'take', 'object', { object: 'captives', needs: ['hostage', 'captive'] });
frame('ASSAULT', 'coup', 'overthrow topple depose', 'object');
frame('ASSAULT', 'war', 'wage', 'against on with', { object: 'arms' });

// COERCE (CAMEO 17): repression, arrests, expulsions, seizures, blockades.
frame('COERCE', 'arrest', 'arrest detain jail imprison apprehend', 'object');
frame('COERCE', 'conviction', 'convict sentence', 'object');
frame('COERCE', 'expulsion', 'expel oust banish exile', 'object');
frame('COERCE', 'deportation', 'deport extradite', 'object');
frame('COERCE', 'expulsion', 'order give tell ask', 'indirect object', {
  object: 'diplomat',
  infinitive: /^(?:leave|depart|go)$/,
});
frame('COERCE', 'expulsion', 'declare', 'object', { object: 'diplomat', needs: ['persona', 'personae', 'unwelcome'] });
frame('COERCE', 'eviction', 'evict displace uproot', 'object');
frame('ASSAULT', 'coup', 'seize take grab', 'in', { object: 'power' });
frame('COERCE', 'seizure', 'seize confiscate impound nationalize nationalise loot plunder hijack steal', 'object');
frame('COERCE', 'curfew', 'impose declare', 'in on', { object: 'martial' });
frame('COERCE', 'blockade', 'blockade', 'object');
frame('COERCE', 'closure', 'close seal shut', 'object with', { object: 'measure' });
frame('COERCE', 'ban', 'ban outlaw bar', 'object');
frame('COERCE', 'dismissal', 'dissolve suspend', 'object', { object: 'office' });
frame('COERCE', 'dispersal', 'disperse', 'object', { object: 'participant' });
frame('COERCE', 'tear gas', 'fire use', 'at on against', { object: 'crowd-control' });
frame('COERCE', 'raid', 'raid search', 'object', { object: 'target' });
frame('COERCE', 'interception', 'intercept board', 'object', { object: 'person-or-place' });
frame('COERCE', 'interference', 'block obstruct', 'object from', { object: 'aid' });
frame('COERCE', 'blockade', 'block', 'object', { object: 'passage' });
frame('COERCE', 'revocation', 'revoke', 'of object', { object: 'measure' });

// SANCTION (CAMEO 16): reduce relations, embargo, freeze.
frame('SANCTION', 'sanctions', 'sanction blacklist', 'object');
frame('SANCTION', 'asset freeze', 'freeze', 'object of', { object: 'sanctionable' });
frame(
  'SANCTION',
  'suspension',
  'suspend halt cut freeze withhold stop end cancel scrap slash pause terminate withdraw block',
  'to with from object for',
  {
    object: 'ties',
  },
);
frame('SANCTION', 'suspension', 'suspend', 'object', { object: 'country' });
frame('SANCTION', 'recall', 'recall withdraw', 'from to in', { object: 'diplomat' });
frame('SANCTION', 'severed ties', 'sever break downgrade', 'with', { object: 'ties' });
frame('SANCTION', 'severed ties', 'sever cut break', 'with', { needs: ['off'], object: 'ties' });
frame('SANCTION', 'boycott', 'boycott', 'object');

// ACCUSE (CAMEO 11): disapprove, allege, investigate.
frame('ACCUSE', 'accusation', 'accuse', 'object');
frame('ACCUSE', 'accusation', 'allege', 'complement object');
frame('ACCUSE', 'blame', 'blame', 'object on');
frame(
  'ACCUSE',
  'condemnation',
  'condemn denounce decry deplore criticize criticise rebuke slam censure lambast assail',
  'object for',
);
frame('ACCUSE', 'criticism', 'express voice raise convey', 'about over at object', { object: 'disapproval' });
frame('ACCUSE', 'charge', 'charge indict sue fault chide scold berate castigate lambaste', 'object');
frame('ACCUSE', 'blame', 'hold', 'object', { needs: ['responsible', 'accountable'] });
frame('ACCUSE', 'investigation', 'investigate', 'object', { object: 'participant' });
frame('ACCUSE', 'complaint', 'complain', 'about against');
frame('ACCUSE', 'complaint', 'file lodge bring', 'against', { object: 'complaint' });
frame('ACCUSE', 'summons', 'summon', 'object of', { object: 'diplomat' });

// REJECT (CAMEO 12): refuse, deny, veto, oppose.
frame('REJECT', 'rejection', 'reject rebuff dismiss spurn', 'object', { object: 'demand' });
frame('REJECT', 'denial', 'deny', 'object', { object: 'demand' });
frame('REJECT', 'denial', 'deny', '');
frame('REJECT', 'refusal', 'refuse decline', 'object to');
frame('REJECT', 'veto', 'veto', 'by');
frame('REJECT', 'vote against', 'defeat', '', { object: 'motion' });
frame('REJECT', 'objection', 'object', '', { needs: ['to'] });
frame('REJECT', 'dismissal', 'dismiss', '', { needs: ['as'] });
frame('REJECT', 'rejection', 'rule', '', { needs: ['out'] });
frame('REJECT', 'rejection', 'turn', '', { needs: ['down'], object: 'demand' });
frame('REJECT', 'vote against', 'vote', '', { needs: ['against'] });
frame('REJECT', 'walkout', 'walk pull', '', { needs: ['out'] });
frame('REJECT', 'opposition', 'oppose', 'object', { object: 'demand' });
frame('REJECT', 'violation', 'violate breach', 'object', { object: 'measure' });
frame('REJECT', 'withdrawal from agreement', 'quit leave abandon scrap cancel suspend terminate renounce', 'with', {
  object: 'pact',
});
frame('REJECT', 'withdrawal from agreement', 'withdraw pull', 'with', { from: 'pact' });

// THREATEN (CAMEO 13, 138).
frame('THREATEN', 'threat', 'threaten', 'object complement with against infinitive');
frame('THREATEN', 'threat', 'vow pledge promise swear', 'against infinitive', { infinitive: HOSTILE });
frame('THREATEN', 'ultimatum', 'issue', 'to', { object: 'threat' });

// REQUEST (CAMEO 02, 10): appeal, demand, order.
frame('REQUEST', 'demand', 'demand', 'from of complement object');
frame('REQUEST', 'appeal', 'urge implore', 'object');
frame('REQUEST', 'appeal', 'call', 'on upon', { needs: ['on', 'upon'] });
frame('REQUEST', 'appeal', 'call', 'object', { needs: ['for'] });
frame('REQUEST', 'appeal', 'appeal', 'to', { needs: ['to', 'for'] });
frame('REQUEST', 'request', 'request', 'from of');
frame('REQUEST', 'request', 'ask', 'object', { object: 'participant' });
frame('REQUEST', 'request', 'ask', 'object', { needs: ['for'] });

// SUPPORT (CAMEO 05): endorse, praise, recognise.
frame('SUPPORT', 'support', 'back endorse support', 'object');
frame('SUPPORT', 'praise', 'welcome', 'object', { object: 'deed' });
frame('SUPPORT', 'vote', 'vote', '', { needs: ['for'] });
frame('SUPPORT', 'praise', 'praise hail laud applaud commend', 'object');
frame('SUPPORT', 'recognition', 'recognize recognise', 'object', { object: 'participant' });
frame('SUPPORT', 'thanks', 'thank', 'object', { object: 'participant' });
frame('SUPPORT', 'apology', 'apologize apologise', 'to');

// CONSULT (CAMEO 04): meetings, visits, calls, mediation.
frame('CONSULT', 'meeting', 'meet', 'with object', { symmetric: true, object: 'participant', objectOptional: true });
frame('CONSULT', 'talks', 'speak talk', 'with to by', {
  symmetric: true,
  needs: ['with', 'to', 'by'],
  needsRecipient: true,
});
frame('CONSULT', 'talks', 'confer negotiate', 'with', { symmetric: true, needsRecipient: true });
frame('CONSULT', 'visit', 'visit', 'object');
frame('CONSULT', 'envoy', 'send dispatch', '', { object: 'diplomat' });
frame('CONSULT', 'mediation', 'mediate broker', 'between object', { object: 'measure', objectOptional: true });
frame('CONSULT', 'reception', 'host receive', 'object', { object: 'participant' });
frame('CONSULT', 'meeting', 'convene gather', '', {});

// AGREE (CAMEO 03, 057): consent, sign, ratify, approve.
frame('AGREE', 'agreement', 'agree', 'with on to', { symmetric: true });
frame('AGREE', 'ratification', 'ratify', 'with', {});
frame('AGREE', 'approval', 'approve authorize authorise adopt pass', 'to', { object: 'measure' });
frame('AGREE', 'approval', 'vote', '', {
  infinitive: /^(?:approve|authori[sz]e|ratify|adopt|accept|lift|extend|send|allow|back|pass)$/,
});
frame('AGREE', 'acceptance', 'accept', 'of from', { object: 'demand' });

// COOPERATE (CAMEO 06): exchange, trade, share, exercise together.
frame('COOPERATE', 'cooperation', 'cooperate collaborate', 'with', { symmetric: true, needs: ['with'] });
frame('COOPERATE', 'arms sale', 'sell export', 'indirect to', { object: 'goods' });
frame('COOPERATE', 'purchase', 'buy purchase import acquire', 'from', { object: 'goods' });
frame('COOPERATE', 'resumed ties', 'restore resume normalize normalise establish', 'with', {
  symmetric: true,
  object: 'ties',
});

// AID (CAMEO 07): economic, military, humanitarian.
frame(
  'AID',
  'arms supply',
  'give provide supply send deliver ship transfer furnish donate pledge contribute',
  'indirect to for',
  {
    object: 'arms',
  },
);
frame(
  'AID',
  'aid',
  'give provide supply send deliver ship transfer furnish donate pledge promise distribute airlift contribute allocate release earmark offer drop lend grant',
  'indirect to for',
  { object: 'aid' },
);
frame('AID', 'arms supply', 'provide supply equip furnish arm', 'object', { with: 'arms' });
frame('AID', 'aid', 'provide supply furnish', 'object', { with: 'aid' });
frame('AID', 'arms supply', 'arm equip', 'object', { object: 'participant' });
frame('AID', 'funding', 'put invest spend', 'in', { object: 'money', needs: ['into', 'in', 'on'] });
frame('AID', 'military training', 'train', 'object', { object: 'participant' });
frame('AID', 'aid', 'aid', 'object', { object: 'participant' });
frame('AID', 'shelter', 'shelter', 'object', { object: 'participant' });
frame('AID', 'treatment', 'treat rescue', 'object', { object: 'victims' });

// MOBILIZE (CAMEO 15): troops, weapons, police, exercises.
frame('MOBILIZE', 'deployment', 'deploy mobilize mobilise amass redeploy', 'against');
frame('MOBILIZE', 'deployment', 'send dispatch move station mass rush position', 'against', { object: 'troops' });
frame('MOBILIZE', 'deployment', 'order', 'against', { object: 'troops', needs: ['to', 'into'] });
frame('MOBILIZE', 'alert', 'put place', '', { object: 'troops', needs: ['on'] });
frame('MOBILIZE', 'call-up', 'call', '', { object: 'troops', needs: ['up'] });
frame('CONSULT', 'envoy', 'send dispatch', '', { object: 'person' });
frame('MOBILIZE', 'monitors', 'send dispatch', 'to', { object: 'participant' });
frame('MOBILIZE', 'exercise', 'stage conduct hold', 'with', { object: 'troops' });
frame('MOBILIZE', 'weapons test', 'test fire test-fire launch', '', { object: 'arms' });

// RETREAT (CAMEO 08 in part): withdraw, release, evacuate, surrender, ease.
frame('RETREAT', 'withdrawal', 'withdraw', 'from', { object: 'troops' });
frame('RETREAT', 'withdrawal', 'withdraw retreat pull', 'from', {
  object: 'troops',
  objectOptional: true,
  needs: ['from', 'out', 'back', 'to'],
});
frame('RETREAT', 'release', 'release free', 'object to', { object: 'captives' });
frame('RETREAT', 'release', 'release free pardon', 'object', { object: 'person' });
frame('RETREAT', 'handover', 'hand', 'to', { object: 'captives', needs: ['over'] });
frame('RETREAT', 'evacuation', 'evacuate', 'object from');
frame('RETREAT', 'surrender', 'surrender', 'to');
frame('RETREAT', 'easing', 'lift ease relax', 'on against', { object: 'sanctionable' });
frame('RETREAT', 'reopening', 'reopen', 'to', { object: 'passage' });
frame('RETREAT', 'resignation', 'resign', '');
frame('RETREAT', 'resignation', 'step', '', { needs: ['down', 'aside'] });
frame('RETREAT', 'resignation', 'quit', '', { subject: 'person' });

// CONCEDE: yield, accept what was demanded.
frame('CONCEDE', 'concession', 'concede yield', 'to');
frame('CONCEDE', 'access', 'allow let permit', 'object', { object: 'aid' });

// PROTEST (CAMEO 14).
frame('PROTEST', 'demonstration', 'protest demonstrate march rally', 'against');
frame('PROTEST', 'strike', 'strike', '', { subject: 'workers' });
frame('PROTEST', 'demonstration', 'take', 'against', { needs: ['streets'] });
frame('PROTEST', 'riot', 'riot', 'against');

/** Frames by lemma. */
export const eventVerbs: ReadonlyMap<string, readonly VerbFrame[]> = table;

/** Verbs that lend a subject to the noun that they govern: 'launched an attack', 'holds talks', 'imposed sanctions'. */
export const supportVerbs: ReadonlySet<string> = new Set(
  (
    'launch carry conduct mount stage make hold impose issue provide give offer begin start open wage fight undertake commit perform ' +
    'announce declare order authorize authorise approve resume continue host attend join lead stage reach conclude hold extend grant ' +
    'express voice voiced deliver suffer slap levy enact unveil fire unleash execute agree plan deny reject demand condemn sustain open stage wage conduct call convene intensify step pay receive take complete expand'
  ).split(' '),
);

/** Verbs by which an event takes place or strikes: 'the barrage hit a market', 'clashes erupted in X'. Their place and date are the event's. */
export const occurrenceVerbs: ReadonlySet<string> = new Set(
  'hit strike kill wound injure rock target destroy damage leave occur happen erupt begin start follow take break shake flatten set cause end last continue displace force trap'.split(
    ' ',
  ),
);

/** Of these, the ones whose subject only speaks of the noun: 'demanded the withdrawal', 'condemned the attack'. The subject is no actor of it. */
export const speakingVerbs: ReadonlySet<string> = new Set('deny reject demand condemn suffer express'.split(' '));
