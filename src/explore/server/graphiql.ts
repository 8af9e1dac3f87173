// The address that opens a view's query in GraphiQL. GraphiQL takes a query from its address but no variables, so these become the
// default values of the query's own variables.

/** Scalars are written as JSON; everything else that the explorer's queries take is an enum, written bare. */
const SCALARS = /^\[?(?:ID|String|EdtfDate|Int|Float|Boolean)\b/u;

export function graphiqlAddress(query: string, variables: Readonly<Record<string, unknown>>): string {
  return `/graphql?query=${encodeURIComponent(withValues(query, variables))}`;
}

/** 'query Q($id: ID!)' with { id: 'a' } is 'query Q($id: ID! = "a")'. Variables without a value lose nothing. */
export function withValues(query: string, variables: Readonly<Record<string, unknown>>): string {
  const lines = query.trim().split('\n');
  const header = lines[0]?.replace(/\$(\w+): ([\w[\]!]+)/gu, (declared, name: string, type: string) => {
    const value = variables[name];
    return value === undefined || value === null ? declared : `${declared} = ${literal(value, SCALARS.test(type))}`;
  });
  return [header, ...lines.slice(1).map((line) => line.replace(/^ *(?=fragment )/u, '\n'))].join('\n');
}

function literal(value: unknown, scalar: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, scalar)).join(', ')}]`;
  return scalar ? JSON.stringify(value) : String(value);
}
