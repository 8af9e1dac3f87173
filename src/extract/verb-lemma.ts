// The lemma of a regular past form that the tagger took for an adjective or noun and left as it is.

/** 'alleged' to 'allege', 'looted' to 'loot', 'carried' to 'carry'; a word not in -ed as it is. */
export function lemmaOfPast(word: string): string {
  if (!word.endsWith('ed')) return word;
  const stem = word.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  return /(?:[^aeiou][clsgvz]|[aeiou][cgsvz]|[aiu]t|[iu]r|id|u)$/u.test(stem) ? `${stem}e` : stem;
}
