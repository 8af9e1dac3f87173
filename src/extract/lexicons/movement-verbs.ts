// Verbs of moving troops, giving way and taking to the streets.
// Source: MOBILIZE, RETREAT, CONCEDE and PROTEST of the PLOVER 2 guide (github.com/openeventdata/PLOVER) with
// the verbs of groups 08, 14 and 15 of the CAMEO codebook 1.1b3 and their everyday synonyms.
import type { EnterFrame } from './verb-frames.ts';

export function movementVerbs(frame: EnterFrame): void {
  // MOBILIZE (CAMEO 15): troops, weapons, police, exercises.
  frame('MOBILIZE', 'deployment', 'deploy mobilize mobilise amass redeploy', 'against');
  frame('MOBILIZE', 'deployment', 'send dispatch move station mass rush position', 'against', { object: 'troops' });
  frame('MOBILIZE', 'deployment', 'order', 'against', { object: 'troops', needs: ['to', 'into'] });
  frame('MOBILIZE', 'alert', 'put place', '', { object: 'troops', needs: ['on'] });
  frame('MOBILIZE', 'call-up', 'call', '', { object: 'troops', needs: ['up'] });
  frame('CONSULT', 'envoy', 'send dispatch', '', { object: 'person' });
  frame('MOBILIZE', 'monitors', 'send dispatch', 'to', { object: 'participant' });
  frame('MOBILIZE', 'exercise', 'stage conduct hold', 'with', { object: 'troops' });
  frame('MOBILIZE', 'deployment', 'reinforce bolster strengthen', 'against', { object: 'troops' });
  frame('MOBILIZE', 'deployment', 'step beef build', 'against', { object: 'troops', needs: ['up'] });
  frame('MOBILIZE', 'deployment', 'scramble double triple increase boost expand', 'against', { object: 'troops' });
  frame('MOBILIZE', 'deployment', 'sail roll mass advance steam pour', 'against', { subject: 'forces', bare: true });
  frame('MOBILIZE', 'deployment', 'arrive land', '', {
    subject: 'forces',
    needs: ['in', 'at', 'on', 'near'],
    bare: true,
  });
  frame('MOBILIZE', 'weapons test', 'conduct carry hold', '', { object: 'weapons-test' });
  frame('MOBILIZE', 'deployment', 'dig', 'against', { needs: ['in'] });
  frame('MOBILIZE', 'weapons test', 'test fire test-fire launch', '', { object: 'arms' });

  // RETREAT (CAMEO 08 in part): withdraw, release, evacuate, surrender, ease.
  frame('RETREAT', 'withdrawal', 'withdraw', 'from', { object: 'troops' });
  frame('RETREAT', 'withdrawal', 'withdraw retreat pull', 'from', {
    object: 'troops',
    objectOptional: true,
    needs: ['from', 'out', 'back', 'to'],
  });
  frame('RETREAT', 'withdrawal', 'withdraw retreat pull', 'from', { from: 'place', bare: true });
  frame('RETREAT', 'withdrawal', 'pull', 'from', { object: 'troops', needs: ['out', 'back'] });
  frame('RETREAT', 'withdrawal', 'cut reduce halve shrink', 'from', { object: 'troops' });
  frame('RETREAT', 'withdrawal', 'abandon vacate', '', { object: 'outposts' });
  frame('RETREAT', 'withdrawal', 'leave', '', { object: 'outposts', subject: 'forces' });
  frame('RETREAT', 'surrender', 'lay', '', { needs: ['down'], object: 'arms' });
  frame('RETREAT', 'easing', 'unfreeze', 'of object', { object: 'sanctionable' });
  frame('RETREAT', 'withdrawal', 'turn', 'from', { needs: ['back'], subject: 'convoy', bare: true });
  frame('RETREAT', 'release', 'release free', 'object to', { object: 'captives' });
  frame('RETREAT', 'release', 'release free pardon', 'object', { object: 'person' });
  frame('RETREAT', 'handover', 'hand', 'to object', { object: 'captives', needs: ['over'] });
  frame('RETREAT', 'prisoner swap', 'swap exchange trade', 'with', { symmetric: true, object: 'captives' });
  frame('RETREAT', 'release', 'return repatriate', 'object to', { object: 'captives' });
  frame('RETREAT', 'evacuation', 'evacuate', 'object from');
  frame('RETREAT', 'surrender', 'surrender', 'to');
  frame('RETREAT', 'cession', 'cede', 'to');
  frame('RETREAT', 'ceasefire', 'declare', 'with', { object: 'ceasefire' });
  frame('RETREAT', 'easing', 'lift ease relax', 'on against', { object: 'sanctionable' });
  frame('RETREAT', 'reopening', 'reopen open', 'to with', { object: 'passage' });
  frame('RETREAT', 'resignation', 'resign', '');
  frame('RETREAT', 'resignation', 'step', '', { needs: ['down', 'aside'] });
  frame('RETREAT', 'resignation', 'quit', '', { subject: 'person' });

  // CONCEDE: yield, accept what was demanded.
  frame('CONCEDE', 'concession', 'concede yield', 'to');
  frame('CONCEDE', 'concession', 'bow relent cave', 'to', { needs: ['to', 'in'] });
  frame('CONCEDE', 'dropped demand', 'drop retract', 'against', { object: 'demand' });
  frame('CONCEDE', 'dropped demand', 'withdraw drop waive', 'to', { object: 'objection' });
  frame('CONCEDE', 'dropped demand', 'abandon soften moderate waive', '', { object: 'stance' });
  frame('CONCEDE', 'concession', 'give', 'to', { needs: ['in', 'way'], bare: true });
  frame('CONCEDE', 'concession', 'make offer grant', 'to', { object: 'concession' });
  frame('CONCEDE', 'amnesty', 'grant declare announce', 'to for', { object: 'amnesty' });
  frame('CONCEDE', 'access', 'allow let permit', 'object', { object: 'aid' });

  // PROTEST (CAMEO 14).
  frame('PROTEST', 'demonstration', 'protest', 'against to');
  frame('PROTEST', 'demonstration', 'demonstrate march rally', 'against');
  frame('PROTEST', 'strike', 'strike', '', { subject: 'workers' });
  frame('PROTEST', 'strike', 'walk', '', { needs: ['off'] });
  frame('PROTEST', 'strike', 'down', '', { needs: ['tools'] });
  frame('PROTEST', 'demonstration', 'camp', 'against', { needs: ['outside', 'against', 'in'] });
  frame('PROTEST', 'demonstration', 'gather assemble', 'against', {
    needs: ['outside', 'against'],
    subject: 'crowd',
  });
  frame('PROTEST', 'demonstration', 'gather assemble', 'against', {
    subject: 'crowd',
    infinitive: /^(?:demand|protest|demonstrate|denounce|oppose|condemn|call|chant)$/,
  });
  frame('PROTEST', 'demonstration', 'chant wave shout', 'against', { subject: 'crowd', object: 'slogan' });
  frame('PROTEST', 'demonstration', 'chain glue', '', { subject: 'crowd' });
  frame('PROTEST', 'demonstration', 'burn torch', 'of', { object: 'effigy' });
  frame('PROTEST', 'riot', 'hurl throw pelt', 'at', { object: 'stones' });
  frame('PROTEST', 'demonstration', 'take', 'against', { needs: ['streets'] });
  frame('PROTEST', 'riot', 'riot', 'against');
}
