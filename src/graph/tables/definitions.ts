// The six tables: which columns they have, and how these are read. Ids and columns of text come first, dates as in `date`
// (EDTF, as exact as it is known), `dateFrom` and `dateTo` (its first and last day).
import { articles } from './definitions/articles.ts';
import { claims } from './definitions/claims.ts';
import { entities } from './definitions/entities.ts';
import { events } from './definitions/events.ts';
import { mentions } from './definitions/mentions.ts';
import { relations } from './definitions/relations.ts';
import type { Table, TableName } from './table.ts';

export const TABLES: Readonly<Record<TableName, Table>> = { entities, relations, events, claims, articles, mentions };
