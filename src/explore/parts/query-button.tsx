// The way from a view to the GraphQL query behind it, open in GraphiQL with the values that the view used.
import { graphiqlAddress } from '../server/graphiql.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly query: { toString(): string };
  readonly variables: Readonly<Record<string, unknown>>;
}

export function QueryButton({ query, variables }: Props) {
  return (
    <a
      class="button"
      href={graphiqlAddress(String(query), variables)}
      target="_blank"
      rel="noopener"
      data-tip="Opens the GraphQL query behind this view in GraphiQL, in a new tab."
    >
      <Icon name="code" />
      GraphQL
    </a>
  );
}
