// Corrections of the tagger: words whose part of speech or lemma wink-eng-lite-web-model 1.8 gets wrong whatever stands around them.
// Source: found by tagging the sentences of tests/extract/tag.test.ts; lemmas from the irregular verbs of any English grammar (Quirk et al. 1985, section 3.12).
import type { PartOfSpeech } from '../layers.ts';

/** Lower-case word to its one part of speech. */
export const POS_CORRECTIONS: ReadonlyMap<string, PartOfSpeech> = new Map([
  ['ex', 'ADJ'],
  ['pro', 'ADJ'],
  ['anti', 'ADJ'],
  ['chance', 'NOUN'],
  ['neighbouring', 'ADJ'],
  ['neighboring', 'ADJ'],
  ['—', 'PUNCT'],
  ['–', 'PUNCT'],
  ['…', 'PUNCT'],
]);

/** Verb form to its lemma. */
export const LEMMA_CORRECTIONS: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['fought', 'fight'],
  ['sought', 'seek'],
  ['led', 'lead'],
  ['fled', 'flee'],
  ['shot', 'shoot'],
  ['struck', 'strike'],
  ['withdrew', 'withdraw'],
  ['withdrawn', 'withdraw'],
  ['left', 'leave'],
  ['bound', 'bind'],
  ['found', 'find'],
  ['founded', 'found'],
  ['fell', 'fall'],
  ['overthrew', 'overthrow'],
  ['overthrown', 'overthrow'],
  ['wounded', 'wound'],
  ['died', 'die'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['sent', 'send'],
  ['alleged', 'allege'],
  ['mediated', 'mediate'],
  ['lost', 'lose'],
  ['won', 'win'],
  ['held', 'hold'],
  ['sold', 'sell'],
  ['barricaded', 'barricade'],
  ['blockaded', 'blockade'],
  ['raped', 'rape'],
  ['waged', 'wage'],
  ['fined', 'fine'],
  ['harassed', 'harass'],
  ['staged', 'stage'],
  ['redesignated', 'redesignate'],
  ['re-designated', 're-designate'],
  ['proscribed', 'proscribe'],
  ['prolonged', 'prolong'],
  ['retook', 'retake'],
  ['retaken', 'retake'],
  ['unfroze', 'unfreeze'],
  ['unfrozen', 'unfreeze'],
]);

/** Forms that are no noun or adjective in news, whatever the model says. */
export const ALWAYS_VERBS: ReadonlySet<string> = new Set(
  `sent said told gave went took took came became began brought bought sought caught taught kept sold met won lost held led fled fought struck withdrew retook retaken unfroze overthrew wrote spoke
  chose fell rose grew knew drew drove flew swore wore vowed urged`.split(/\s+/u),
);
