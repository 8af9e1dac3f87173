// From what all articles say of an entity or relation to the properties that the graph shows of it.
import type { Certainty, EntityKind } from '../../generated/ontology.ts';
import { dated } from '../dated.ts';
import { dayRangeOf, daysCovered } from '../day-range.ts';
import { CERTAINTY_RANK, nameKey, sortNameOf } from '../model.ts';
import type { Value } from '../parameters.ts';
import { TEXT_SEPARATOR } from '../text-rank.ts';
import { known, mostSupported, mostSupportedNumber, type Support, supportToText, valuesOf } from './support.ts';

/** An entity's own name and its other names. */
export interface MergedNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

export function mergedEntity(id: string, kind: EntityKind, support: Support): Record<string, Value> {
  const { name, aliases } = mergedNames(support);
  return known({
    id,
    kind,
    name,
    aliases,
    sortName: sortNameOf(name),
    searchText: [name, ...aliases].join(TEXT_SEPARATOR),
    mentionCount: support.occurrences,
    relationCount: support.relations,
    articleCount: support.articles,
    support: supportToText(support),
    ...OWN_FIELDS[kind](support),
  });
}

export function mergedRelation(
  id: string,
  ends: { readonly type: string; readonly sourceId: string; readonly targetId: string },
  support: Support,
): Record<string, Value> {
  return known({
    id,
    ...ends,
    title: mostSupported(support, 'title'),
    since: mostPrecise(support, 'since'),
    until: mostPrecise(support, 'until'),
    status: latestStatus(support),
    ...strongestCertainty(support),
    evidenceCount: support.occurrences,
    support: supportToText(support),
  });
}

/** The name that most articles use, a spelled-out one before an acronym; all others are aliases, in order of their keys. */
export function mergedNames(support: Support): MergedNames {
  const names = valuesOf(support, 'name').sort(
    (a, b) =>
      Number(isAcronym(a.value)) - Number(isAcronym(b.value)) ||
      b.count - a.count ||
      b.value.length - a.value.length ||
      (a.value < b.value ? -1 : 1),
  );
  const name = names[0]?.value ?? '';
  const others = new Set([...names, ...valuesOf(support, 'alias')].map(({ value }) => value));
  others.delete(name);
  return { name, aliases: [...others].sort(byKey) };
}

/** The keys under which an entity is found. */
export function nameKeysOf({ name, aliases }: MergedNames): Set<string> {
  return new Set([name, ...aliases].map(nameKey).filter((key) => key !== ''));
}

/** 'NATO', 'U.N.': capitals and digits only, at most eight of them. */
export function isAcronym(name: string): boolean {
  return /^[A-Z0-9&.]{2,12}$/.test(name) && name.replaceAll('.', '').length <= 8;
}

const OWN_FIELDS: Readonly<Record<EntityKind, (support: Support) => Record<string, Value | undefined>>> = {
  PERSON: () => ({}),
  COUNTRY: (support) => ({
    alpha2: mostSupported(support, 'alpha2'),
    alpha3: mostSupported(support, 'alpha3'),
    latitude: mostSupportedNumber(support, 'latitude'),
    longitude: mostSupportedNumber(support, 'longitude'),
  }),
  ORGANIZATION: (support) => ({ countryId: mostSupported(support, 'country') }),
  PLACE: (support) => ({
    countryId: mostSupported(support, 'country'),
    latitude: mostSupportedNumber(support, 'latitude'),
    longitude: mostSupportedNumber(support, 'longitude'),
  }),
  AGREEMENT: (support) => {
    const signedOn = mostPrecise(support, 'signedOn');
    return { signedOn, ...rangeOf(signedOn), terms: valuesOf(support, 'term').map(({ value }) => value) };
  },
  EVENT: (support) => {
    const date = mostPrecise(support, 'date');
    const mode = mostSupported(support, 'mode');
    return { type: mostSupported(support, 'type'), mode, date, ...dated(date), ...strongestCertainty(support) };
  },
};

/** Of several dates the one that covers the fewest days; of equal ones the one that most articles give. */
function mostPrecise(support: Support, field: string): string | undefined {
  return valuesOf(support, field)
    .map(({ value }) => ({ value, days: daysCovered(value) }))
    .sort((a, b) => compareNumbers(a.days, b.days))[0]?.value;
}

/** Infinity minus itself is no number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function rangeOf(date: string | undefined): Record<string, Value | undefined> {
  return { ...(date === undefined ? null : dayRangeOf(date)) };
}

function strongestCertainty(support: Support): { certainty: Certainty; certaintyRank: number } {
  const asserted = valuesOf(support, 'certainty').map(({ value }) => value as Certainty);
  const certainty = asserted.sort((a, b) => CERTAINTY_RANK[b] - CERTAINTY_RANK[a])[0] ?? 'ASSERTED';
  return { certainty, certaintyRank: CERTAINTY_RANK[certainty] };
}

/** 'FORMER' once the latest month of publication that knows says so: values are 'month of publication' + STATUS_SEPARATOR + status. */
function latestStatus(support: Support): string {
  const known = valuesOf(support, 'status')
    .map(({ value }) => value.split(STATUS_SEPARATOR))
    .filter(([, status]) => status !== 'UNKNOWN')
    .sort(([a = '', x = ''], [b = '', y = '']) => (a !== b ? (a < b ? 1 : -1) : x < y ? 1 : -1));
  return known[0]?.[1] ?? 'UNKNOWN';
}
export const STATUS_SEPARATOR = ' ';

function byKey(a: string, b: string): number {
  const [x, y] = [sortNameOf(a), sortNameOf(b)];
  return x !== y ? (x < y ? -1 : 1) : a < b ? -1 : 1;
}
