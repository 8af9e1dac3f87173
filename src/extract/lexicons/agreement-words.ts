// Words of agreements: the nouns that name one, the verbs by which it comes about, and the ones that tell what it lays down.
// Source: instrument names of the United Nations Treaty Collection glossary (treaty, protocol, memorandum of understanding, modus vivendi ...) and everyday synonyms of CAMEO 03, 057 and 087.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Head nouns (singular) that are an agreement wherever they stand as one that exists. */
export const agreementNouns: ReadonlySet<string> = words(
  'treaty pact accord agreement deal truce ceasefire cease-fire armistice memorandum memorandums mou contract understanding arrangement protocol declaration communique communiqué convention covenant charter compact entente alliance settlement',
);

/** Nouns of many meanings that are an agreement where a clause signs or concludes one: 'signed a protocol', 'reached an understanding'. */
export const concludedNouns: ReadonlySet<string> = words(
  'protocol charter convention covenant compact entente understanding arrangement contract lease letter compromise concordat',
);

/** Nouns that are an agreement only with a word before them that says so: 'joint statement', 'peace declaration'. */
export const statementNouns: ReadonlySet<string> = words('statement declaration communique communiqué');

/** Words that make a statement one of several parties. */
export const jointWords: ReadonlySet<string> = words(
  'joint common trilateral bilateral multilateral summit quadrilateral tripartite',
);

/** Kinds that go by more general words later on: 'the deal' may be any of them, 'the truce' is a ceasefire. */
export const agreementFamilies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    truce: 'truce',
    ceasefire: 'truce',
    'cease-fire': 'truce',
    armistice: 'truce',
    treaty: 'treaty',
    alliance: 'treaty',
    pact: 'treaty',
    convention: 'treaty',
    covenant: 'treaty',
    accord: 'general',
    agreement: 'general',
    deal: 'general',
    settlement: 'general',
    compact: 'general',
    entente: 'general',
    memorandum: 'memorandum',
    memorandums: 'memorandum',
    mou: 'memorandum',
    contract: 'contract',
    understanding: 'general',
    arrangement: 'general',
    compromise: 'general',
    letter: 'letter',
    lease: 'contract',
    protocol: 'treaty',
    charter: 'treaty',
    declaration: 'statement',
    statement: 'statement',
    communique: 'statement',
    communiqué: 'statement',
  }),
);

/** 'the document', 'the text': the agreement spoken of before. */
export const documentNouns: ReadonlySet<string> = words('document text');

/** Verbs whose subject brings an agreement about: 'signed', 'reached'. */
export const concludingVerbs: ReadonlySet<string> = words(
  'sign agree conclude reach seal ink strike clinch initial ratify issue adopt make finalize finalise release publish enter form cement renew extend',
);

/** Of these, the ones that put names under it. */
export const signingVerbs: ReadonlySet<string> = words('sign ink initial');

/** Verbs between a buyer and a maker: 'awarded a contract to', 'won a contract from'. */
export const awardingVerbs: ReadonlySet<string> = words('award win land secure clinch bag receive grant hand');

/** Of these, the ones that set its date. */
export const datingVerbs: ReadonlySet<string> = words(
  'sign agree conclude reach seal ink strike clinch initial issue adopt make release publish broker negotiate mediate award win',
);

/** Verbs by which an article states what an agreement lays down. */
export const contentVerbs: ReadonlySet<string> = words(
  'require state oblige commit call provide stipulate allow let bind pledge guarantee ban cut lower remove scrap abolish grant cover set demand specify mandate read promise vow forbid prohibit limit cap include open give lift reduce eliminate halt create establish entitle admit envisage foresee scrap bar entitle protect guard settle set exempt split share',
);

/** Words that say there is no agreement yet: a draft, a proposal, a possible deal. */
export const unmadeWords: ReadonlySet<string> = words(
  'draft proposed possible potential proposal future prospective eventual planned permanent lasting final would-be hoped-for such',
);

/** Words of another occasion: 'a previous truce' is not 'the truce'. */
export const otherWords: ReadonlySet<string> = words(
  'previous earlier former last prior old another separate first second third similar other initial existing original',
);

/** Words before the noun that never belong to the agreement's name. */
export const nameStopWords: ReadonlySet<string> = words(
  'the a an this that these those its their his her our any such new same so-called historic landmark major own controversial fragile shaky',
);
