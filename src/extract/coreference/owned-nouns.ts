// Knows what the article says to belong to whom: where it has "Russia's invasion", 'its invasion' elsewhere is Russia's.
import type { EntityId } from '../extraction.ts';
import type { ResolvedMention, Token } from '../layers.ts';

export interface OwnedNouns {
  /** The one owner of the noun phrase that begins at this token; null if there is none or more than one. */
  ownerOf(firstToken: number): EntityId | null;
}

export function ownedNouns(tokens: readonly Token[], names: readonly ResolvedMention[]): OwnedNouns {
  const owners = new Map<string, Set<EntityId>>();
  for (const name of names) {
    if (name.entity === null || (name.kind !== 'COUNTRY' && name.kind !== 'ORGANIZATION')) continue;
    if (!/^['’]s?$/.test(tokens[name.endToken]?.text ?? '')) continue;
    const noun = headNoun(tokens, name.endToken + 1);
    if (noun) owners.set(noun, (owners.get(noun) ?? new Set()).add(name.entity));
  }
  return {
    ownerOf(firstToken) {
      const found = owners.get(headNoun(tokens, firstToken) ?? '');
      if (found?.size !== 1) return null;
      for (const owner of found) return owner;
      return null;
    },
  };
}

/** The last noun of the run of adjectives and nouns from this token on. */
function headNoun(tokens: readonly Token[], first: number): string | null {
  let noun: string | null = null;
  for (let at = first; /^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? ''); at++)
    if (tokens[at]?.pos === 'NOUN') noun = tokens[at]?.lemma ?? null;
  return noun;
}
