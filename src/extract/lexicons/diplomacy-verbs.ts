// Verbs of meeting, agreeing, trading and aiding.
// Source: CONSULT, AGREE, COOPERATE and AID of the PLOVER 2 guide (github.com/openeventdata/PLOVER) with
// the verbs of groups 03, 04, 06 and 07 of the CAMEO codebook 1.1b3 and their everyday synonyms.
import type { EnterFrame } from './verb-frames.ts';

export function diplomacyVerbs(frame: EnterFrame): void {
  // CONSULT (CAMEO 04): meetings, visits, calls, mediation.
  frame('CONSULT', 'meeting', 'meet', 'with object', { symmetric: true, object: 'participant', objectOptional: true });
  frame('CONSULT', 'talks', 'speak talk', 'with to by', {
    symmetric: true,
    needs: ['with', 'to', 'by'],
    needsRecipient: true,
  });
  frame('CONSULT', 'talks', 'confer negotiate', 'with', { symmetric: true, needsRecipient: true });
  frame('CONSULT', 'visit', 'visit', 'object');
  frame('CONSULT', 'talks', 'have', 'with', {
    symmetric: true,
    object: 'conversation',
    needs: ['with'],
    needsRecipient: true,
  });
  frame('CONSULT', 'meeting', 'shake', 'with', { symmetric: true, object: 'hands', needsRecipient: true });
  frame('CONSULT', 'talks', 'sit', 'with', { symmetric: true, needs: ['down'], subject: 'leaders' });
  frame('CONSULT', 'talks', 'resume reopen', 'with', { symmetric: true, object: 'talks' });
  frame('CONSULT', 'envoy', 'send dispatch', '', { object: 'diplomat' });
  frame('CONSULT', 'mediation', 'mediate broker', 'between object', { object: 'measure', objectOptional: true });
  frame('CONSULT', 'mediation', 'mediate broker', 'between', { object: 'talks' });
  frame('CONSULT', 'reception', 'host receive', 'object', { object: 'participant' });
  frame('CONSULT', 'meeting', 'gather', '', { subject: 'leaders' });
  frame('CONSULT', 'meeting', 'convene', '', {});
  frame('CONSULT', 'call', 'phone telephone', 'object', { symmetric: true, object: 'named' });
  frame('CONSULT', 'discussion', 'discuss debate', 'with', { subject: 'body' });
  frame('CONSULT', 'discussion', 'discuss', 'with', { symmetric: true, needs: ['with'], needsRecipient: true });
  frame('CONSULT', 'discussion', 'take', '', { needs: ['up'], object: 'matter' });
  frame('CONSULT', 'briefing', 'brief', 'object', { object: 'named' });
  frame('CONSULT', 'visit', 'tour', 'object', { subject: 'person', object: 'place' });
  frame('CONSULT', 'visit', 'travel fly', 'to', { subject: 'person', needs: ['to'] });
  frame('CONSULT', 'visit', 'arrive', 'in', { subject: 'person', needs: ['in'] });
  frame('CONSULT', 'reception', 'welcome greet', 'object', { object: 'person' });

  // AGREE (CAMEO 03, 057): consent, sign, ratify, approve.
  frame('AGREE', 'agreement', 'agree', 'with on to', { symmetric: true });
  frame('AGREE', 'consent', 'consent assent', 'to');
  frame('AGREE', 'consent', 'give grant', 'to', { object: 'approval' });
  frame('AGREE', 'ratification', 'ratify', 'with', {});
  frame('AGREE', 'approval', 'approve authorize authorise adopt pass', 'to', { object: 'measure' });
  frame('AGREE', 'approval', 'vote', '', {
    infinitive: /^(?:approve|authori[sz]e|ratify|adopt|accept|lift|extend|send|allow|back|pass)$/,
  });
  frame('AGREE', 'licence', 'grant issue', 'to indirect', { object: 'permit' });
  frame('AGREE', 'extension', 'extend renew prolong', '', { object: 'mandate' });
  frame('AGREE', 'peace', 'make', 'with', { symmetric: true, object: 'peace' });
  frame('AGREE', 'settlement', 'settle resolve', 'with', { object: 'dispute' });
  frame('AGREE', 'acceptance', 'accept', 'of from', { object: 'demand' });
  frame('AGREE', 'acceptance', 'accept', 'from', { object: 'loan' });

  // COOPERATE (CAMEO 06): exchange, trade, share, exercise together.
  frame('COOPERATE', 'cooperation', 'cooperate collaborate', 'with', { symmetric: true, needs: ['with'] });
  frame('COOPERATE', 'trade', 'trade', 'with', { symmetric: true, needs: ['with'], needsRecipient: true });
  frame('COOPERATE', 'intelligence sharing', 'share', 'with', {
    symmetric: true,
    object: 'intelligence',
    needsRecipient: true,
  });
  frame('COOPERATE', 'purchase', 'order', 'from', { object: 'goods', needs: ['from'] });
  frame('COOPERATE', 'arms sale', 'sell export lease offer', 'indirect to', { object: 'goods' });
  frame('COOPERATE', 'purchase', 'place', 'from with', { object: 'order', for: 'goods' });
  frame('COOPERATE', 'delivery', 'take', 'from', { object: 'delivery' });
  frame('COOPERATE', 'joint work', 'build operate develop patrol run produce', 'with', {
    symmetric: true,
    needs: ['jointly', 'together'],
  });
  frame('COOPERATE', 'sale', 'sell lease', 'indirect to', { object: 'permit' });
  frame('COOPERATE', 'purchase', 'buy purchase import acquire', 'from', { object: 'goods' });
  frame('COOPERATE', 'resumed ties', 'restore resume normalize normalise establish', 'with to', {
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
  frame('AID', 'aid', 'donate', 'to', {});
  frame('AID', 'aid', 'promise pledge', 'to', { object: 'goods' });
  frame('AID', 'aid', 'announce unveil approve', 'to for', { object: 'relief' });
  frame('AID', 'loan', 'announce unveil approve', 'to for', { object: 'loan' });
  frame('AID', 'aid', 'fly truck airdrop air-drop ferry rush haul', 'to into', { object: 'aid' });
  frame('AID', 'aid', 'feed', 'object', { object: 'participant' });
  frame('AID', 'shelter', 'take', 'in from', { object: 'refugees', needs: ['in'] });
  frame('AID', 'escort', 'escort', 'object', { object: 'convoy' });
  frame('AID', 'funding', 'set', 'for to', { object: 'money', needs: ['aside'] });
  frame('AID', 'shelter', 'shelter host', 'from', { object: 'refugees' });
  frame('AID', 'aid', 'reach arrive enter', 'object in', { subject: 'relief' });
  frame('AID', 'payment', 'pay', 'indirect to', { object: 'aid' });
  frame('AID', 'asylum', 'grant offer give', 'indirect to', { object: 'asylum' });
  frame('AID', 'loan', 'approve extend', 'to for', { object: 'aid' });
  frame('AID', 'debt relief', 'forgive cancel', 'of object', { object: 'debt' });
  frame('AID', 'debt relief', 'write', 'of object', { object: 'debt', needs: ['off'] });
  frame('AID', 'arms supply', 'receive', 'subject', { suffers: true, object: 'arms' });
  frame('AID', 'aid', 'receive', 'subject', { suffers: true, object: 'aid' });
  frame('AID', 'funding', 'fund finance bankroll', 'object', { object: 'named' });
  frame('AID', 'arms supply', 'provide supply equip furnish arm', 'object', { with: 'arms' });
  frame('AID', 'aid', 'provide supply furnish', 'object', { with: 'aid' });
  frame('AID', 'arms supply', 'arm equip', 'object', { object: 'participant' });
  frame('AID', 'funding', 'put invest spend', 'in', { object: 'money', needs: ['into', 'in', 'on'] });
  frame('AID', 'military training', 'train', 'object', { object: 'participant' });
  frame('AID', 'aid', 'aid', 'object', { object: 'participant' });
  frame('AID', 'shelter', 'shelter', 'object', { object: 'participant' });
  frame('AID', 'aid', 'provide supply furnish equip', 'object', { with: 'goods' });
  frame('COOPERATE', 'trade', 'supply deliver ship', 'to indirect', { object: 'goods' });
  frame('AID', 'treatment', 'treat rescue admit', 'object', { object: 'victims' });
}
