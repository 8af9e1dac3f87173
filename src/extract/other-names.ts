// Where a text gives a second name for what it has just named: 'X (Y)', 'X, known as Y', 'X, or Y,'.
import type { Token } from './layers.ts';

/** Is what begins at `other.first` another name of what ends before token `end`? */
export function isOtherName(
  tokens: readonly Token[],
  end: number,
  other: { readonly first: number; readonly end: number },
): boolean {
  if (other.first <= end || tokens[other.first]?.sentence !== tokens[end]?.sentence) return false;
  const between = tokens
    .slice(end, Math.min(other.first, end + 8))
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ the$/u, '');
  if (between === '(' || between === '( or' || between === '( the')
    return tokens[other.end]?.text === ')' || tokens[other.end]?.text === ',';
  if (between === ', or' && /^\p{Lu}{2,}$/u.test(tokens[other.first]!.text)) return true;
  return /^(?:, )?(?:also |better |commonly |widely |formally |formerly )?(?:known|referred to|abbreviated) (?:by (?:its|the) (?:initials|acronym)|as|by its (?:\p{L}+ )?(?:acronym|initials|name))$/u.test(
    between,
  );
}
