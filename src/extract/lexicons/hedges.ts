// Words of estimative probability, each with its step on the scale of certainty.
// Sources: ICD 203, Analytic Standards (2015), D.6.e.(2)(a), whose seven steps and both columns of terms are taken as they stand; Kent, Words of
// Estimative Probability (1964), for 'chances are', 'doubtful', 'conceivable'; Wesley and Wheaton's survey of such words in intelligence
// writing for 'probably', 'perhaps', 'could'. ICD 203: remote 1-5 %, very unlikely 5-20 %, unlikely 20-45 %, roughly even 45-55 %,
// likely 55-80 %, very likely 80-95 %, almost certain 95-99 %.
import type { Certainty } from '../../generated/ontology.ts';

/** Lower-case words in the order of the text; the longest entry that fits counts. */
export const HEDGES: ReadonlyMap<string, Certainty> = new Map(
  (
    [
      [
        'ALMOST_CERTAIN',
        'almost certain|almost certainly|nearly certain|virtually certain|all but certain|near certain|near certainty|overwhelmingly likely|practically certain',
      ],
      [
        'VERY_LIKELY',
        'very likely|highly likely|highly probable|most likely|very probably|very probable|extremely likely|more than likely|most probably|in all likelihood|strong likelihood|strong possibility',
      ],
      [
        'LIKELY',
        'likely|probably|probable|chances are|presumably|apparently|more likely than not|good chance|better than even|appears to|appear to|appeared to|seems to|seem to|seemed to|is confident|are confident',
      ],
      [
        'EVEN_CHANCE',
        'may|might|could|perhaps|maybe|possible|possibly|even chance|roughly even|even odds|possibility|conceivable|conceivably|potentially|not certain|not sure|uncertain|unclear|cannot rule out|can not rule out|could not rule out',
      ],
      [
        'UNLIKELY',
        'unlikely|improbable|doubtful|probably not|not likely|not expected|little chance|slim chance|slim chances|low probability|improbably',
      ],
      [
        'VERY_UNLIKELY',
        'very unlikely|highly unlikely|highly improbable|extremely unlikely|very doubtful|highly doubtful|most unlikely|very little chance|hardly likely',
      ],
      [
        'REMOTE',
        'remote chance|remote|almost no chance|no chance|remote possibility|virtually impossible|almost impossible|next to impossible|almost certainly not|chances are remote',
      ],
      ['DENIED', 'no such|not true|untrue|false|baseless'],
    ] satisfies [Certainty, string][]
  ).flatMap(([certainty, terms]) => terms.split('|').map((term): [string, Certainty] => [term, certainty])),
);

/** Of the hedges, those that say so only after 'is', 'was', 'be' ('is not true'), not before a noun ('a false alarm'). */
export const PREDICATIVE_HEDGES: ReadonlySet<string> = new Set([
  'not true',
  'untrue',
  'false',
  'baseless',
  'possible',
  'remote',
  'likely',
  'probable',
  'unclear',
  'uncertain',
]);

/** What a verb of thinking means for what is thought when it is negated: 'does not expect'. Lemmas. */
export const DOUBTED_WHEN_NEGATED: ReadonlySet<string> = new Set(
  'expect think believe anticipate foresee suppose imagine see feel predict'.split(' '),
);

/** Verbs that cast doubt by themselves. Lemmas. */
export const CUE_CERTAINTY: ReadonlyMap<string, Certainty> = new Map([
  ['deny', 'DENIED'],
  ['refute', 'DENIED'],
  ['dispute', 'DENIED'],
  ['reject', 'DENIED'],
  ['doubt', 'UNLIKELY'],
  ['suspect', 'LIKELY'],
  ['expect', 'LIKELY'],
  ['speculate', 'EVEN_CHANCE'],
  ['wonder', 'EVEN_CHANCE'],
  ['suppose', 'LIKELY'],
]);
