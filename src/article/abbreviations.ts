// Abbreviations whose full stop need not end a sentence, by what follows them.
// Source of the tables: the Associated Press Stylebook's entries on titles, months, states and companies, and the lists of NLTK's Punkt model for English.

/** Titles and the like: always followed by the name. Lower case, without the last stop. */
export const ABBREVIATIONS_BEFORE_NAMES: ReadonlySet<string> = new Set(
  `adm amb asst atty brig brig-gen capt cdr cmdr cmdre col comdr cpl dep det dr ens fr gen gov hon insp lt lt-col lt-gen maj maj-gen messrs mlle mme mr mrs ms msgr mt
  pfc pres prof pvt rep reps rev sen sens sgt ft st ste supt vs sr-lt sub-lt`.split(/\s+/u),
);

export const MONTH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** Followed by a number, or else a word that ends its sentence ('He said no.'). */
export const ABBREVIATIONS_BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'art arts ca ch chap cl fig figs no nos nr p para paras pp sec sect vol vols'.split(' '),
);

/** May end a sentence, or stand within one: what follows decides. */
export const ABBREVIATIONS_INSIDE: ReadonlySet<string> = new Set(
  `assn ave bldg blvd bros cf co corp dept dist et ext govt inc intl jr ltd min mins natl plc rd ret sq sr univ
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo`.split(
    /\s+/u,
  ),
);

/** Those of the above, and others, that are written in lower case. */
export const LOWER_CASE_ABBREVIATIONS: ReadonlySet<string> = new Set('al approx c cf e.g est etc i.e vs'.split(' '));

/** Capitalised words that begin a sentence rather than go on with a name after 'U.S.' or 'Inc.'. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `A About According Across After All Also Although Among An And Another Any As At Because Before Between Both But By Despite During Each Earlier Even Every Few
  Following For From Furthermore He Hence Her Here His How However I If In Indeed Instead It Its Last Later Many Meanwhile More Moreover Most My Neither Nevertheless
  No Nobody Nor Not Nothing Now Of On Once One Only Or Others Our Over People She Since So Some Somebody Someone Soon Such That The Their Then There Therefore These They
  This Those Though Thus To Today Tomorrow Two Under Unlike Until We What When Where Whether Which While Who Why With Within Without Yesterday Yet You Your
  He’s It’s She’s That’s There’s They’re We’re I’m Don’t He's It's She's That's There's They're We're I'm Don't`.split(
    /\s+/u,
  ),
);

/** After 'a.m.' and 'p.m.': days, months and time zones go on with the sentence. */
export const TIME_FOLLOWERS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{2,4}\b|Eastern|Central|Pacific|Mountain|Greenwich|Moscow|Beijing|Kyiv|London|local|\()/u;
