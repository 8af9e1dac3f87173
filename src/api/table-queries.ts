// The flat tables of the Query type: the rows of src/graph/tables as connections.
import type { QueryResolvers } from '../generated/resolvers.ts';
import { pageSize } from '../graph/read/compile.ts';
import { type Answer, answerWith, fieldsOf, type SelectedField } from '../graph/read/selection.ts';
import { TABLES } from '../graph/tables/definitions.ts';
import { type ReadRow, type RowPage, readRowPage } from '../graph/tables/rows.ts';
import { FILTER_ARGUMENTS, type RowFilter, type Table } from '../graph/tables/table.ts';
import type { Context } from './context.ts';
import { selectedField } from './selection.ts';

export const tableQueries: QueryResolvers = {
  entityTable: (_, __, context, info) => tablePage(TABLES.entities, context, selectedField(info)),
  relationTable: (_, __, context, info) => tablePage(TABLES.relations, context, selectedField(info)),
  eventTable: (_, __, context, info) => tablePage(TABLES.events, context, selectedField(info)),
  claimTable: (_, __, context, info) => tablePage(TABLES.claims, context, selectedField(info)),
  articleTable: (_, __, context, info) => tablePage(TABLES.articles, context, selectedField(info)),
  mentionTable: (_, __, context, info) => tablePage(TABLES.mentions, context, selectedField(info)),
};

async function tablePage(table: Table, { reader }: Context, field: SelectedField): Promise<Answer> {
  const { first, after } = field.args;
  const size = pageSize(first, 'first', reader);
  const filter: RowFilter = Object.fromEntries(
    FILTER_ARGUMENTS.flatMap((name) => (typeof field.args[name] === 'string' ? [[name, field.args[name]]] : [])),
  );
  const question = { filter, ...(typeof after === 'string' ? { after } : {}) };
  return connectionOf(table, await readRowPage(reader.engine, table, question, size), typeof after === 'string', field);
}

function connectionOf(table: Table, page: RowPage, isLaterPage: boolean, field: SelectedField): Answer {
  const connection = `${table.label}TableConnection`;
  const row = ({ row }: ReadRow, selected: SelectedField): Answer =>
    answerWith(selected.selection, `${table.label}Row`, row);
  const pageInfo = {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: isLaterPage,
    startCursor: page.rows[0]?.cursor,
    endCursor: page.rows.at(-1)?.cursor,
  };
  const answer: Record<string, unknown> = {};
  for (const part of fieldsOf(field.selection, connection)) {
    if (part.name === 'pageInfo') answer[part.key] = answerWith(part.selection, 'PageInfo', pageInfo);
    if (part.name === 'nodes') answer[part.key] = page.rows.map((read) => row(read, part));
    if (part.name === 'edges') answer[part.key] = page.rows.map((read) => edge(read, part));
  }
  return { ...answer, __typename: connection };

  function edge(read: ReadRow, edges: SelectedField): Answer {
    const type = `${table.label}TableEdge`;
    const values: Record<string, unknown> = {};
    for (const part of fieldsOf(edges.selection, type)) {
      values[part.key] = part.name === 'cursor' ? read.cursor : row(read, part);
    }
    return { ...values, __typename: type };
  }
}
