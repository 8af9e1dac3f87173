// What the nouns of nominal mentions may refer to. Sources: WordNet 3.1 hypernyms of the office and body nouns that news uses; own reading of wire reports.

/** Words in the names of newspapers. */
const NEWSPAPER_WORDS = [
  'post',
  'times',
  'herald',
  'daily',
  'gazette',
  'tribune',
  'journal',
  'prensa',
  'nation',
  'guardian',
  'telegraph',
  'star',
  'monitor',
];

/** Titles that a noun may stand for besides itself. */
export const TITLE_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['leader', ['president', 'premier', 'king', 'chairman', 'chancellor', 'emir', 'ruler', 'prime']],
  ['envoy', ['ambassador', 'representative']],
  ['diplomat', ['ambassador', 'envoy', 'consul', 'foreign']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['premier', ['prime']],
  ['chief', ['director', 'head', 'commander', 'secretary']],
  ['head', ['director', 'chief', 'president']],
  ['monarch', ['king', 'queen', 'emir', 'sultan']],
  ['lawmaker', ['senator', 'representative', 'legislator', 'member', 'congressman', 'congresswoman']],
  ['commander', ['general', 'colonel', 'admiral', 'chief']],
  ['officer', ['general', 'colonel', 'major', 'captain']],
]);

/** Nouns of a person that say no office. */
export const PLAIN_PERSONS: ReadonlyMap<string, 'male' | 'female' | 'unknown'> = new Map([
  ['man', 'male'],
  ['woman', 'female'],
  ['politician', 'unknown'],
  ['statesman', 'male'],
  ['official', 'unknown'],
  ['suspect', 'unknown'],
]);

/** Words in the names of organisations that a noun may stand for. */
export const BODY_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['bloc', ['union', 'community', 'association', 'asean', 'ecowas', 'mercosur', 'brics', 'opec', 'commonwealth']],
  ['alliance', ['nato', 'alliance', 'pact']],
  ['newspaper', NEWSPAPER_WORDS],
  ['paper', NEWSPAPER_WORDS],
  [
    'daily',
    ['post', 'times', 'herald', 'daily', 'gazette', 'tribune', 'journal', 'prensa', 'nation', 'guardian', 'telegraph'],
  ],
  ['broadcaster', ['tv', 'television', 'radio', 'channel', 'canal', 'broadcasting', 'bbc', 'cnn', 'nhk']],
  ['parliament', ['assembly', 'duma', 'knesset', 'senate', 'congress', 'bundestag', 'majlis', 'diet']],
  ['organization', ['organization', 'organisation']],
  ['organisation', ['organization', 'organisation']],
]);

/** Nouns for a body of any kind: the one body that stands out before them. */
export const PLAIN_BODIES: ReadonlySet<string> = new Set([
  ...[
    'organization',
    'organisation',
    'group',
    'body',
    'agency',
    'bloc',
    'alliance',
    'company',
    'institution',
    'firm',
    'broadcaster',
    'newspaper',
  ],
  ...[
    'charity',
    'outlet',
    'watchdog',
    'movement',
    'militia',
    'paper',
    'union',
    'lender',
    'network',
    'association',
    'federation',
  ],
]);

/** Nouns for a country. */
export const COUNTRY_NOUNS: ReadonlySet<string> = new Set([
  'country',
  'nation',
  'kingdom',
  'republic',
  'state',
  'government',
  'monarchy',
  'sultanate',
]);

/** Nouns for a place. */
export const PLACE_NOUNS_REFERRING: ReadonlySet<string> = new Set([
  ...[
    'town',
    'city',
    'village',
    'region',
    'province',
    'district',
    'island',
    'port',
    'territory',
    'enclave',
    'peninsula',
    'base',
    'area',
    'camp',
  ],
]);

/** Adjectives behind 'it is': the 'it' of 'it is likely that' refers to nothing. */
export const EXPLETIVE_ADJECTIVES: ReadonlySet<string> = new Set([
  ...[
    'likely',
    'unlikely',
    'possible',
    'impossible',
    'clear',
    'unclear',
    'important',
    'necessary',
    'certain',
    'probable',
    'improbable',
    'true',
    'hard',
  ],
  ...[
    'difficult',
    'easy',
    'essential',
    'vital',
    'crucial',
    'obvious',
    'evident',
    'time',
    'conceivable',
    'inconceivable',
    'doubtful',
    'uncertain',
  ],
  ...[
    'plausible',
    'imperative',
    'urgent',
    'premature',
    'wrong',
    'right',
    'better',
    'best',
    'good',
    'too',
    'early',
    'inevitable',
    'remarkable',
    'surprising',
  ],
]);
