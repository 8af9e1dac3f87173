// Words that open a subordinate clause. Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 14.12 and 17.9.

/** Always open an adverbial clause. */
export const ADVERBIAL_SUBORDINATORS: ReadonlySet<string> = new Set(
  'because while although though unless whereas if when whenever wherever lest'.split(' '),
);

/** Open a clause only if a verb with its subject follows before the next boundary; else they are prepositions. */
export const CLAUSE_OR_PREPOSITION: ReadonlySet<string> = new Set(
  'after before since until till as than once where like'.split(' '),
);

/** Relative pronouns that open a relative clause. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set('who whom whose which'.split(' '));

/** Words that open a question as the complement of a verb: 'asked whether', 'explained why'. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'whether why how what whom who where when which if'.split(' '),
);
