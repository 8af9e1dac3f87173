// The orders in which lists and connections stand. Each ends with the id, so that no two items are equal and pages never overlap.
import type { SortKey } from './field.ts';

const text = (name: string, direction: SortKey['direction'] = 'ASC'): SortKey => ({
  by: (node) => `${node}.${name}`,
  property: name,
  direction,
  type: 'string',
});
const number = (name: string, direction: SortKey['direction'] = 'ASC'): SortKey => ({
  by: (node) => `${node}.${name}`,
  property: name,
  direction,
  type: 'number',
});
/** Of articles, events and claims (dated.ts); the undated come last in both. */
const earliest = text('earliest');
const latest = text('latest', 'DESC');
const id = text('id');

/** Ids of mentions, evidence and quantities begin with article and offset: this is the order of the text. */
export const BY_ID = [id];
export const BY_NAME = [text('sortName'), id];
export const BY_DAY = [earliest, id];
export const LATEST_FIRST = [latest, id];
export const BY_EVIDENCE = [number('evidenceCount', 'DESC'), id];
export const BY_POSITION = [number('start'), id];
export const BY_DAY_AND_POSITION = [earliest, text('articleId'), number('start'), id];
const LATEST_FIRST_BY_POSITION = [latest, text('articleId'), number('start'), id];

/** The order of an EntityOrder argument; by name if there is none. */
export function entityOrder(order: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null): SortKey[] {
  if (order === null) return BY_NAME;
  const { direction } = order;
  if (order.field === 'MENTIONS') return [number('mentionCount', direction), id];
  if (order.field === 'RELATIONS') return [number('relationCount', direction), id];
  return [text('sortName', direction), id];
}

type TimeOrder = 'EARLIEST_FIRST' | 'LATEST_FIRST';
export const eventOrder = (order: TimeOrder): SortKey[] => (order === 'LATEST_FIRST' ? LATEST_FIRST : BY_DAY);
/** Those of one day in the order of the text either way. */
export const claimOrder = (order: TimeOrder): SortKey[] =>
  order === 'LATEST_FIRST' ? LATEST_FIRST_BY_POSITION : BY_DAY_AND_POSITION;
