// Verbs of acts done by saying something: accusing, rejecting, threatening, asking, supporting.
// Source: ACCUSE, REJECT, THREATEN, REQUEST and SUPPORT of the PLOVER 2 guide (github.com/openeventdata/PLOVER)
// with the verbs of groups 02, 05 and 10 to 13 of the CAMEO codebook 1.1b3 and their everyday synonyms.

import { HOSTILE } from './hostile-acts.ts';
import type { EnterFrame } from './verb-frames.ts';

export function speechActVerbs(frame: EnterFrame): void {
  // ACCUSE (CAMEO 11): disapprove, allege, investigate.
  frame('ACCUSE', 'accusation', 'accuse', 'object');
  frame('ACCUSE', 'accusation', 'allege', 'complement object');
  frame('ACCUSE', 'blame', 'blame', 'object on');
  frame(
    'ACCUSE',
    'condemnation',
    'condemn denounce decry deplore criticize criticise rebuke slam censure lambast assail blast excoriate pillory deride',
    'object for',
  );
  frame('ACCUSE', 'condemnation', 'call brand label describe', 'object', {
    needs: [
      'provocation',
      'aggression',
      'outrage',
      'betrayal',
      'piracy',
      'terrorism',
      'blackmail',
      'illegal',
      'unacceptable',
      'barbaric',
      'cowardly',
      'reckless',
      'war',
      'crime',
    ],
    needsRecipient: true,
  });
  frame('ACCUSE', 'condemnation', 'lash hit rail', 'at', { needs: ['out', 'at'], bare: true, needsRecipient: true });
  frame('ACCUSE', 'condemnation', 'take', 'object', { needs: ['task'] });
  frame('ACCUSE', 'blame', 'point', 'at', { object: 'blame' });
  frame('ACCUSE', 'criticism', 'express voice raise convey', 'about over at object', { object: 'disapproval' });
  frame('ACCUSE', 'accusation', 'charge', 'complement', { needs: ['that'] });
  frame('ACCUSE', 'charge', 'charge indict sue fault chide scold berate castigate lambaste', 'object');
  frame('ACCUSE', 'blame', 'hold', 'object', { needs: ['responsible', 'accountable'] });
  frame('ACCUSE', 'investigation', 'open launch begin', 'into against', { object: 'inquiry' });
  frame('ACCUSE', 'investigation', 'investigate', 'object', { object: 'participant' });
  frame('ACCUSE', 'complaint', 'complain', 'about against complement');
  frame('ACCUSE', 'blame', 'lay put pin heap', 'on', { object: 'blame' });
  frame('ACCUSE', 'mutual accusation', 'trade exchange swap hurl', 'with', { symmetric: true, object: 'blame' });
  frame('ACCUSE', 'suit', 'take', 'object', { needs: ['court', 'tribunal', 'arbitration'], needsRecipient: true });
  frame('ACCUSE', 'complaint', 'file lodge bring', 'against with', { object: 'complaint' });
  frame('ACCUSE', 'protest note', 'hand deliver send', 'indirect to', { object: 'note' });
  frame('ACCUSE', 'summons', 'summon', 'object of', { object: 'diplomat' });

  // REJECT (CAMEO 12): refuse, deny, veto, oppose.
  frame('REJECT', 'rejection', 'reject', 'object from by', { object: 'demand', objectOptional: true });
  frame('REJECT', 'rejection', 'rebuff dismiss spurn', 'object from by', { object: 'demand' });
  frame('REJECT', 'denial', 'deny', 'object', { object: 'demand' });
  frame('REJECT', 'denial', 'deny', '');
  frame('REJECT', 'refusal', 'refuse decline', 'object to');
  frame('REJECT', 'veto', 'veto', 'by');
  frame('REJECT', 'veto', 'block', '', { object: 'motion' });
  frame('REJECT', 'rebellion', 'rebel', 'against');
  frame('REJECT', 'defiance', 'defy flout', 'object', { object: 'demand' });
  frame('REJECT', 'dispute', 'dispute contest', 'object', { object: 'demand' });
  frame('REJECT', 'withdrawn consent', 'withdraw rescind revoke withhold', 'from to', { object: 'consent' });
  frame('REJECT', 'boycott', 'skip shun', '', { object: 'talks' });
  frame('REJECT', 'vote against', 'defeat', '', { object: 'motion' });
  frame('REJECT', 'objection', 'object', '', { needs: ['to'] });
  frame('REJECT', 'objection', 'object demur', '', { bare: true, subject: 'participant' });
  frame('REJECT', 'objection', 'balk baulk', '', { needs: ['at'] });
  frame('REJECT', 'dismissal', 'shrug brush wave laugh', 'object', {
    needs: ['off', 'aside', 'away'],
    object: 'demand',
  });
  frame('REJECT', 'vote against', 'vote', '', { needs: ['down'], object: 'motion' });
  frame('REJECT', 'dismissal', 'dismiss', '', { needs: ['as'] });
  frame('REJECT', 'rejection', 'rule', '', { needs: ['out'] });
  frame('REJECT', 'rejection', 'turn', '', { needs: ['down'], object: 'demand' });
  frame('REJECT', 'rejection', 'turn', 'object', { needs: ['down'], object: 'named' });
  frame('REJECT', 'opposition', 'oppose', '', { needs: ['since'] });
  frame('REJECT', 'vote against', 'vote', '', { needs: ['against'] });
  frame('REJECT', 'walkout', 'walk pull', '', { needs: ['out'], bare: true });
  frame('REJECT', 'opposition', 'oppose', 'object', { object: 'demand' });
  frame('REJECT', 'walkout', 'leave quit', '', { object: 'talks' });
  frame('REJECT', 'violation', 'violate breach', 'object', { object: 'measure' });
  frame('REJECT', 'withdrawal', 'quit leave exit', 'object', { object: 'body', subject: 'country' });
  frame('REJECT', 'withdrawal', 'withdraw pull', 'from of', { from: 'body', subject: 'country' });
  frame('REJECT', 'withdrawal from agreement', 'quit leave abandon scrap cancel suspend terminate renounce', 'with', {
    object: 'pact',
  });
  frame('REJECT', 'withdrawal from agreement', 'tear rip', '', { needs: ['up'], object: 'pact' });
  frame('REJECT', 'withdrawal from agreement', 'withdraw pull', 'with', { from: 'pact' });

  // THREATEN (CAMEO 13, 138).
  frame('THREATEN', 'threat', 'threaten', 'object complement with against infinitive');
  frame('THREATEN', 'threat', 'vow pledge promise swear', 'against infinitive', { infinitive: HOSTILE });
  frame('THREATEN', 'threat', 'reserve', 'against infinitive', { object: 'right', infinitive: /./ });
  frame('THREATEN', 'ultimatum', 'issue', 'to', { object: 'threat' });
  frame('THREATEN', 'ultimatum', 'give', 'indirect to', { object: 'deadline', infinitive: /./ });

  // REQUEST (CAMEO 02, 10): appeal, demand, order.
  frame('REQUEST', 'demand', 'demand', 'from of complement object');
  frame('REQUEST', 'appeal', 'urge implore exhort beseech', 'object');
  frame('REQUEST', 'pressure', 'press pressure lobby', 'object', { object: 'participant' });
  frame('REQUEST', 'pressure', 'push press', '', { needs: ['for'], bare: true });
  frame('REQUEST', 'pressure', 'lobby', 'object', { needs: ['for', 'against'] });
  frame('REQUEST', 'demand', 'insist', '', { needs: ['on'] });
  frame('REQUEST', 'proposal', 'propose table circulate submit', 'to', { object: 'proposal' });
  frame('REQUEST', 'proposal', 'propose', 'to', { object: 'measured' });
  frame('REQUEST', 'invitation', 'invite', 'object', { object: 'named' });
  frame('REQUEST', 'request', 'seek', 'from', { object: 'sought' });
  frame('REQUEST', 'request', 'seek', 'from', { object: 'ceasefire' });
  frame('REQUEST', 'proposal', 'put', 'to', { needs: ['forward'], object: 'proposal' });
  frame('REQUEST', 'order', 'tell', 'indirect object', { object: 'country', infinitive: /./, needsRecipient: true });
  frame('REQUEST', 'order', 'order', 'object', { object: 'country', infinitive: /./ });
  frame('REQUEST', 'appeal', 'call', 'on upon', { needs: ['on', 'upon'] });
  frame('REQUEST', 'appeal', 'call', '', { needs: ['for'], bare: true });
  frame('REQUEST', 'appeal', 'plead', 'with', { needs: ['with', 'for'] });
  frame('REQUEST', 'appeal', 'beg', 'object', { object: 'participant' });
  frame('REQUEST', 'application', 'apply', '', { infinitive: /^(?:join|become|enter)$/ });
  frame('REQUEST', 'appeal', 'appeal', 'to', { needs: ['to', 'for'] });
  frame('REQUEST', 'request', 'request', 'from of object');
  frame('REQUEST', 'request', 'ask', 'object', { object: 'participant' });
  frame('REQUEST', 'request', 'ask', 'object', { needs: ['for'] });
  frame('REQUEST', 'request', 'ask', 'object', { object: 'bodies', infinitive: /./ });

  // SUPPORT (CAMEO 05): endorse, praise, recognise.
  frame('SUPPORT', 'support', 'back endorse support', 'object');
  frame('SUPPORT', 'praise', 'welcome', 'object', { object: 'deed' });
  frame('SUPPORT', 'support', 'take', 'object', { object: 'side', needsRecipient: true });
  frame('SUPPORT', 'support', 'throw lend', 'behind to', { object: 'support' });
  frame('SUPPORT', 'support', 'throw put', 'behind', { needs: ['behind'], needsRecipient: true });
  frame('SUPPORT', 'support', 'come', 'of', { needs: ['favor', 'favour'] });
  frame('SUPPORT', 'vote', 'vote', '', { needs: ['for'] });
  frame('SUPPORT', 'sympathy', 'offer send extend', 'to', { object: 'condolence' });
  frame('SUPPORT', 'congratulation', 'congratulate salute', 'object');
  frame('SUPPORT', 'support', 'side stand', 'with by', { needs: ['with', 'by'], needsRecipient: true });
  frame('SUPPORT', 'support', 'express voice pledge reaffirm declare convey', 'for with to', { object: 'support' });
  frame('SUPPORT', 'praise', 'praise hail laud applaud commend', 'object');
  frame('SUPPORT', 'recognition', 'recognize recognise', 'object', { object: 'participant' });
  frame('SUPPORT', 'thanks', 'thank', 'object', { object: 'participant' });
  frame('SUPPORT', 'apology', 'apologize apologise', 'to');
}
