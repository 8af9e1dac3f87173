// Which countries have a monarch and no president. Source: CIA World Factbook, 'Government type' and 'Executive branch'.

const MONARCHIES: ReadonlySet<string> = new Set(
  'AD AG AU BE BH BN BS BT BZ CA DK ES GB GD JM JO JP KH KN KW LC LI LS LU MA MC MY NL NO NZ OM PG QA SA SB SE SZ TH TO TV VC'.split(
    ' ',
  ),
);

/** Monarchies whose monarch is called a president besides. */
const WITH_PRESIDENT: ReadonlySet<string> = new Set(['AE']);

/** Can the country (alpha-2) have this office? Heads of titles, lower case. */
export function canHaveOffice(head: string, alpha2: string): boolean {
  const isMonarchy = MONARCHIES.has(alpha2) || WITH_PRESIDENT.has(alpha2);
  if (/^(?:king|queen|emir|sultan|monarch|emperor)$/.test(head)) return isMonarchy;
  return head !== 'president' || !MONARCHIES.has(alpha2);
}
