// Says by the words before a body's name whether a state owns it, or a private company: "Chad's state-run daily X", 'the Swiss lender X'.
import type { Token, TokenRange } from '../../layers.ts';
import { organizationNouns } from '../../lexicons/name-words.ts';

const OWNED =
  /^(?:(?:state|government)-(?:run|owned|controlled|backed|funded|linked|operated)|semi-official|pro-government)$/;
const STATE = /^(?:state|official|government|national)$/;
const RUN_BY_STATES =
  /^(?:broadcaster|television|tv|radio|media|news|agency|newspaper|daily|channel|railway|railways|oil|gas|energy|power|electricity|water|company|airline|bank|utility|miner|shipyard|postal|telecoms?|exporter|importer|grain|arms|firm|operator)$/;

/** 'state-run', 'state news agency', 'official daily' between the name and what comes before. */
export function isCalledStateOwned(tokens: readonly Token[], { firstToken }: Pick<TokenRange, 'firstToken'>): boolean {
  for (let at = firstToken - 1; at > firstToken - 6; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[firstToken]!.sentence) return false;
    if (OWNED.test(token.lower)) return true;
    if (STATE.test(token.lower) && (at === firstToken - 1 || RUN_BY_STATES.test(tokens[at + 1]?.lower ?? '')))
      return true;
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ') return false;
  }
  return false;
}

/** Nouns for bodies that states have. */
const PUBLIC =
  /^(?:agency|regulator|authority|ministry|unit|brigade|institute|university|militia|commission|council|department|office|court|guard)$/;

/** 'the Swiss lender X': the noun before the name is that of a company, a medium or a private group. */
export function isCalledPrivate(tokens: readonly Token[], { firstToken }: Pick<TokenRange, 'firstToken'>): boolean {
  const noun = tokens[firstToken - 1]?.lower ?? '';
  return organizationNouns.has(noun) && !PUBLIC.test(noun);
}
