// Verbs of violence, coercion and sanctions.
// Source: ASSAULT, COERCE and SANCTION of the PLOVER 2 guide (github.com/openeventdata/PLOVER) with
// the verbs of groups 16 to 20 of the CAMEO codebook 1.1b3 and their everyday synonyms.
import type { EnterFrame } from './verb-frames.ts';

export function conflictVerbs(frame: EnterFrame): void {
  // ASSAULT (CAMEO 18-20): deliberate use of violence.
  frame('RETREAT', 'withdrawal', 'pull', 'from of', { needs: ['out', 'back'], subject: 'forces', bare: true });
  frame('RETREAT', 'withdrawal', 'pull', '', { needs: ['out', 'back'], of: 'place', bare: true });
  frame('MOBILIZE', 'weapons test', 'fire launch lob', '', { object: 'arms', into: 'waters' });
  frame('PROTEST', 'blockade', 'block occupy seal barricade blockade', '', { object: 'passage', subject: 'crowd' });
  frame('PROTEST', 'sit-in', 'occupy', '', { object: 'target', subject: 'crowd' });
  frame('CONCEDE', 'concession', 'back', 'to', { needs: ['down', 'off'], bare: true });
  frame('REJECT', 'withdrawal from agreement', 'back', '', { needs: ['out', 'away'], bare: true });
  frame('COERCE', 'raid', 'raid search storm', 'object', { subject: 'police' });
  frame('COERCE', 'tear gas', 'fire use', 'at on against', { object: 'crowd-control' });
  frame('COERCE', 'detention', 'take', 'object', { needs: ['custody'] });
  frame('ASSAULT', 'deaths', 'leave', '', { needs: ['dead', 'wounded', 'injured'], object: 'participant' });
  frame('ASSAULT', 'fire', 'open', 'on at', { object: 'fire' });
  frame('ASSAULT', 'explosion', 'explode detonate', '', { subject: 'arms' });
  frame('ASSAULT', 'capture', 'seize occupy take', 'from', { object: 'place' });
  frame('ASSAULT', 'capture', 'seize take capture conquer wrest occupy', 'from', {
    object: 'territory',
    needs: ['from'],
  });
  frame('ASSAULT', 'capture', 'take seize gain regain retake wrest', 'from', { object: 'control' });
  frame('ASSAULT', 'capture', 'fall', 'subject', { needs: ['to'], subject: 'place', suffers: true });
  frame('ASSAULT', 'explosion', 'blow', 'object', { needs: ['up'] });
  frame('ASSAULT', 'arson', 'set', 'to', { object: 'fire', needs: ['to'] });
  frame('ASSAULT', 'arson', 'set', 'object', { object: 'target', needs: ['ablaze', 'alight', 'fire'] });
  frame('ASSAULT', 'attack', 'attack ambush assault storm overrun raid', 'object on against');
  frame('ASSAULT', 'bombardment', 'shell bombard bomb pound strafe', 'object');
  frame('ASSAULT', 'strike', 'rocket torpedo', 'object', { object: 'target' });
  frame('ASSAULT', 'killing', 'kill massacre slaughter behead slay martyr', 'object');
  frame('ASSAULT', 'killing', 'claim', '', { object: 'lives' });
  frame('ASSAULT', 'assassination', 'assassinate murder poison', 'object');
  frame('ASSAULT', 'execution', 'execute', 'object', { object: 'captives' });
  frame('ASSAULT', 'execution', 'execute behead hang', 'object', { object: 'participant' });
  frame('ASSAULT', 'wounding', 'wound injure maim hurt', 'object');
  frame('ASSAULT', 'shooting', 'shoot', 'object at');
  frame('ASSAULT', 'shooting', 'gun', 'object', { needs: ['down'] });
  frame('ASSAULT', 'deaths', 'die perish', 'subject', { suffers: true });
  frame('ASSAULT', 'exchange of fire', 'exchange trade swap', 'with', { symmetric: true, object: 'shells' });
  frame('ASSAULT', 'invasion', 'invade', 'object');
  frame('ASSAULT', 'incursion', 'cross', 'into', { needs: ['into'], needsRecipient: true });
  frame('ASSAULT', 'fighting', 'fight battle', 'against object');
  frame('ASSAULT', 'clash', 'clash skirmish', 'with', { symmetric: true });
  frame('ASSAULT', 'exchange of fire', 'exchange trade swap', 'with', { symmetric: true, object: 'arms' });
  frame('ASSAULT', 'strike', 'strike hit target', 'object', { object: 'person-or-place' });
  frame('ASSAULT', 'strike', 'strike hit target', 'object', { object: 'target' });
  frame('ASSAULT', 'strike', 'strike hit', 'inside in', { needs: ['inside', 'deep'], bare: true });
  frame('ASSAULT', 'strike', 'slam crash plough plow smash', 'into', { needs: ['into'], subject: 'arms' });
  frame('ASSAULT', 'strike', 'land fall rain', 'on in', { needs: ['on', 'in', 'near'], subject: 'arms' });
  frame('ASSAULT', 'explosion', 'go', '', { needs: ['off'], subject: 'arms' });
  frame('ASSAULT', 'fire', 'fire', 'at on upon into against toward towards', {
    needs: ['at', 'on', 'upon', 'into', 'against', 'toward', 'towards'],
  });
  frame('ASSAULT', 'fire', 'open', 'on at', { needs: ['on', 'at'], object: 'arms' });
  frame('ASSAULT', 'fire', 'fire lob launch', 'at on into against toward towards', { object: 'shells' });
  frame('ASSAULT', 'launch', 'launch', 'at on against into toward towards', {
    object: 'arms',
    needs: ['at', 'on', 'against', 'into', 'toward', 'towards'],
  });
  frame('ASSAULT', 'use of weapons', 'use employ', 'against on', { object: 'arms', needs: ['against', 'on', 'in'] });
  frame('ASSAULT', 'abduction', 'abduct kidnap', 'object');
  frame('ASSAULT', 'torture', 'torture rape stab lynch', 'object', { object: 'participant' });
  frame('ASSAULT', 'beating', 'beat', 'object', { object: 'captives' });
  frame('ASSAULT', 'destruction', 'destroy demolish raze', 'object', { object: 'person-or-place' });
  frame('ASSAULT', 'destruction', 'destroy demolish raze sink torch burn', 'object', { object: 'target' });
  frame('ASSAULT', 'shoot-down', 'down', 'object', { object: 'arms' });
  frame('ASSAULT', 'deaths', 'lose', 'subject', { suffers: true, object: 'captives' });
  frame('ASSAULT', 'cyber attack', 'break', 'into', { into: 'computers' });
  frame('ASSAULT', 'cyber attack', 'hack', 'object into', { object: 'target', objectOptional: true });
  frame('ASSAULT', 'siege', 'besiege encircle', 'object');
  frame('ASSAULT', 'ramming', 'ram', 'object');

  frame('ASSAULT', 'capture', 'capture overrun retake recapture', 'object', { object: 'person-or-place' });
  frame('ASSAULT', 'capture', 'capture overrun retake recapture', '', { object: 'target' });
  frame('ASSAULT', 'capture', 'seize capture retake recapture occupy overrun', 'from', { object: 'territory' });
  frame('COERCE', 'detention', 'take', 'object', { object: 'captives', needs: ['prisoner'] });
  frame('ASSAULT', 'hostage-taking', 'take', 'object', { object: 'captives', needs: ['hostage', 'captive'] });
  frame('ASSAULT', 'coup', 'overthrow topple depose', 'object');
  frame('ASSAULT', 'war', 'wage', 'against on with', { object: 'arms' });

  // COERCE (CAMEO 17): repression, arrests, expulsions, seizures, blockades.
  frame('COERCE', 'arrest', 'arrest detain jail imprison apprehend', 'object');
  frame('COERCE', 'trial', 'open begin start', 'against of', { object: 'trial' });
  frame('COERCE', 'trial', 'put', 'object', { on: 'trial' });
  frame('COERCE', 'trial', 'go stand', 'subject', { on: 'trial', suffers: true });
  frame('COERCE', 'conviction', 'convict sentence', 'object');
  frame('COERCE', 'expulsion', 'expel oust banish exile', 'object');
  frame('COERCE', 'deportation', 'deport extradite', 'object');
  frame('COERCE', 'expulsion', 'order give tell ask', 'indirect object', {
    object: 'diplomat',
    infinitive: /^(?:leave|depart|go)$/,
  });
  frame('COERCE', 'expulsion', 'declare', 'object', {
    object: 'diplomat',
    needs: ['persona', 'personae', 'unwelcome'],
  });
  frame('COERCE', 'eviction', 'evict displace uproot', 'object');
  frame('ASSAULT', 'coup', 'seize take grab', 'in', { object: 'power' });
  frame('COERCE', 'seizure', 'seize confiscate impound nationalize nationalise loot plunder hijack steal', 'object');
  frame('COERCE', 'curfew', 'impose declare', 'in on', { object: 'martial' });
  frame('COERCE', 'blockade', 'blockade', 'object');
  frame('COERCE', 'takeover', 'take', 'object', { needs: ['over'], object: 'target' });
  frame('COERCE', 'dispersal', 'drive', 'object', { needs: ['off', 'away'], subject: 'police' });
  frame('COERCE', 'dismissal', 'dismiss sack fire remove oust suspend', 'object', { object: 'person' });
  frame('COERCE', 'fine', 'fine', 'object', { object: 'participant' });
  frame('COERCE', 'interference', 'turn hold', 'object from', { needs: ['back', 'away', 'up'], object: 'aid' });
  frame('COERCE', 'interference', 'turn', 'object from', { needs: ['back', 'away'], object: 'target' });
  frame('COERCE', 'denial of entry', 'deny refuse', 'indirect object to', { object: 'access' });
  frame('COERCE', 'closure', 'close seal shut', 'object with to', { object: 'measure' });
  frame('COERCE', 'closure', 'close seal shut', 'with to', { object: 'passage' });
  frame('SANCTION', 'ban', 'ban bar outlaw', 'of from on object', { object: 'ties' });
  frame('COERCE', 'ban', 'ban outlaw bar', 'object');
  frame('COERCE', 'dismissal', 'dissolve suspend', 'object', { object: 'office' });
  frame('COERCE', 'dispersal', 'disperse', 'object', { object: 'participant' });
  frame('COERCE', 'raid', 'raid search', 'object', { object: 'target' });
  frame('COERCE', 'detention', 'hold', 'object', { object: 'captives' });
  frame('COERCE', 'interference', 'jam disrupt harass', 'object', { object: 'participant' });
  frame('COERCE', 'interception', 'intercept board', 'object', { object: 'person-or-place' });
  frame('COERCE', 'interference', 'block obstruct', 'object from', { object: 'aid' });
  frame('COERCE', 'blockade', 'block', 'object', { object: 'passage' });
  frame('COERCE', 'revocation', 'revoke', 'of object', { object: 'measure' });

  // SANCTION (CAMEO 16): reduce relations, embargo, freeze. Who ends talks refuses them (REJECT by the schema).
  frame('REJECT', 'talks broken off', 'break call', 'with', { needs: ['off'], object: 'talks' });
  frame('REJECT', 'talks broken off', 'cancel suspend halt pause postpone', 'with', { object: 'talks' });
  frame('SANCTION', 'sanctions', 'sanction blacklist', 'object');
  frame('SANCTION', 'sanctions', 'add', 'object', { needs: ['sanctions', 'blacklist'] });
  frame(
    'SANCTION',
    'designation',
    'designate redesignate re-designate list classify proscribe declare',
    'indirect object',
    {
      needs: ['terrorist', 'terror', 'extremist'],
    },
  );
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
  frame('SANCTION', 'suspension', 'suspend freeze revoke withhold halt refuse', 'to for', { object: 'permit' });
  frame('SANCTION', 'aid cut', 'freeze withhold suspend', 'to for from object', { object: 'money' });
  frame('SANCTION', 'aid cut', 'reduce halve slash cut suspend freeze withhold halt pause stop', 'to', {
    object: 'contribution',
  });
  frame('SANCTION', 'sanctions', 'put place add', 'object', { on: 'list' });
  frame('SANCTION', 'recall', 'recall withdraw', 'from to in', { object: 'diplomat' });
  frame('SANCTION', 'severed ties', 'sever break downgrade', 'with', { object: 'ties' });
  frame('SANCTION', 'severed ties', 'sever cut break', 'with', { needs: ['off'], object: 'ties' });
  frame('REJECT', 'boycott', 'boycott', '', { object: 'talks' });
  frame('SANCTION', 'boycott', 'boycott', 'object');
  frame('SANCTION', 'tariffs', 'raise increase hike double triple', 'on', { object: 'sanctionable', needs: ['on'] });
}
