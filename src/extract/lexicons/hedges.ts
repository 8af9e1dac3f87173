// Words of estimative probability, each with its step on the scale of certainty.
// Sources: ICD 203, Analytic Standards (2015), D.6.e.(2)(a), whose seven steps and both columns of terms are taken as they stand; Kent, Words of
// Estimative Probability (1964), for 'chances are', 'doubtful', 'conceivable'; Wesley and Wheaton's survey of such words in intelligence
// writing for 'probably', 'perhaps', 'could', 'may well', 'appears'; the United Kingdom's
// Professional Head of Intelligence Assessment yardstick (2018) for 'realistic possibility'. ICD 203: remote 1-5 %, very unlikely 5-20 %, unlikely 20-45 %, roughly even 45-55 %,
// likely 55-80 %, very likely 80-95 %, almost certain 95-99 %.
import type { Certainty } from '../../generated/ontology.ts';

/** Lower-case words in the order of the text; the longest entry that fits counts. */
export const HEDGES: ReadonlyMap<string, Certainty> = new Map(
  (
    [
      [
        'ALMOST_CERTAIN',
        'almost certain|almost certainly|nearly certain|nearly certainly|virtually certain|virtually certainly|all but certain|near certain|near certainty|practically certain|as good as certain|' +
          'all but inevitable|almost inevitable|virtually inevitable|almost inevitably|all but guaranteed|almost guaranteed|virtually guaranteed|all but sure|almost sure to|bound to|almost surely',
      ],
      [
        'VERY_LIKELY',
        'very likely|highly likely|highly probable|most likely|very probably|very probable|most probable|extremely likely|overwhelmingly likely|more than likely|most probably|in all likelihood|in all probability|' +
          'strong likelihood|high likelihood|high probability|strong possibility|strong chance|very good chance|every chance|every likelihood',
      ],
      [
        'LIKELY',
        'likely|probably|probable|chances are|odds are|presumably|apparently|evidently|seemingly|more likely than not|more than even|good chance|decent chance|fair chance|better than even|appears to|appear to|appeared to|appears that|appeared that|' +
          'seems to|seem to|seemed to|seems that|seemed that|seems likely|seemed likely|appears likely|appeared likely|looks likely|looked likely|may well|might well|could well|' +
          'is confident|are confident|was confident|were confident|is believed to|are believed to|was believed to|were believed to|is thought to|are thought to|was thought to|were thought to',
      ],
      [
        'EVEN_CHANCE',
        'may|might|could|perhaps|maybe|possible|possibly|even chance|roughly even|even odds|fifty-fifty|50-50|coin flip|toss-up|possibility|realistic possibility|plausible|plausibly|conceivable|conceivably|potentially|' +
          'not certain|not sure|unsure|uncertain|unclear|not clear|not impossible|cannot rule out|can not rule out|could not rule out|did not rule out|not ruled out|not rule out|cannot be ruled out|can not be ruled out|could not be ruled out|cannot be excluded|could not be excluded|cannot exclude|can not exclude|could not exclude',
      ],
      [
        'UNLIKELY',
        'unlikely|improbable|improbably|doubtful|probably not|not likely|not probable|not expected|not believed|not thought|not convinced|not persuaded|little chance|little likelihood|little prospect|slim chance|slim chances|small chance|low probability|hardly likely|hardly possible|seems unlikely|seemed unlikely|appears unlikely|looks unlikely',
      ],
      [
        'VERY_UNLIKELY',
        'very unlikely|highly unlikely|highly improbable|very improbable|extremely unlikely|most unlikely|very doubtful|highly doubtful|very little chance|very slim chance|scant chance',
      ],
      [
        'REMOTE',
        'remote chance|remote|almost no chance|no chance|zero chance|not a chance|next to no chance|virtually no chance|remote possibility|no possibility|no prospect|virtually impossible|almost impossible|all but impossible|nearly impossible|next to impossible|' +
          'inconceivable|almost inconceivable|unthinkable|almost certainly not|chances are remote',
      ],
      ['DENIED', 'no such|not true|untrue|false|baseless|no truth'],
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
  'plausible',
  'unsure',
  'inconceivable',
  'unthinkable',
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
