// The resolvers of the Subscription type: ids of what is new, each read like any other node.
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import type { Loading } from '../../graph/loading.ts';
import { ReadError } from '../../graph/read/errors.ts';
import { matching } from '../../graph/read/loadings.ts';
import { openScope, readNodes } from '../../graph/read/questions.ts';
import type { RecordName } from '../../graph/read/records/index.ts';
import type { Answer } from '../../graph/read/selection.ts';
import type { Context } from '../context.ts';
import { selectedField } from '../selection.ts';

type Info = Parameters<typeof selectedField>[0];
type IdsOf = (loading: Loading) => readonly string[] | Promise<readonly string[]>;

/** Nothing has this id: asking for it tells whether a filter can be used, before anybody listens. */
const NONE = [''];

export const Subscription: SubscriptionResolvers = {
  articleLoaded: {
    subscribe: (_, __, context, info) =>
      idsFrom(context, info, 'Article', ({ articleId, article }) => (article === 'removed' ? [] : [articleId])),
    resolve: nodeWithId('Article'),
  },
  entityChanged: {
    subscribe: async (_, { of }, context, info) => {
      const scope = await openScope(context.reader, selectedField(info));
      const wanted = of === undefined || of === null ? null : scope.references.idOf(of, 'of');
      return idsFrom(context, info, 'Entity', ({ entityIds }) =>
        wanted === null ? entityIds : entityIds.filter((id) => id === wanted),
      );
    },
    resolve: nodeWithId('Entity'),
  },
  claimMatched: {
    subscribe: async (_, { filter }, context, info) => {
      const among = (ids: readonly string[]) => matching(context.reader.engine, 'Claim', { ...filter }, ids);
      await among(NONE);
      return idsFrom(context, info, 'Claim', ({ claimIds }) => among(claimIds));
    },
    resolve: nodeWithId('Claim'),
  },
  eventMatched: {
    subscribe: async (_, { filter }, context, info) => {
      const among = (ids: readonly string[]) => matching(context.reader.engine, 'Event', { ...filter }, ids);
      await among(NONE);
      return idsFrom(context, info, 'Entity', ({ entityIds }) => among(entityIds));
    },
    resolve: nodeWithId('Entity'),
  },
};

/** Ids of nodes that are there. @throws ReadError at once where an argument names nothing, or too much */
async function idsFrom(
  context: Context,
  info: Info,
  record: RecordName,
  idsOf: IdsOf,
): Promise<AsyncGenerator<{ readonly id: string }>> {
  const { reader, live } = context;
  await openScope(reader, selectedField(info));
  const loadings = await live.listen();
  return each();

  async function* each(): AsyncGenerator<{ readonly id: string }> {
    for await (const loading of loadings) {
      const ids = await idsOf(loading);
      const there = await readNodes(reader, ids, [record], { key: '', name: '', args: {}, selection: new Map() });
      for (const [index, id] of ids.entries()) if (there[index] !== null) yield { id };
    }
  }
}

/** @throws ReadError NOT_FOUND where it was deleted in between */
function nodeWithId(record: RecordName) {
  return async ({ id }: { readonly id: string }, _: unknown, { reader }: Context, info: Info): Promise<Answer> => {
    const [node = null] = await readNodes(reader, [id], [record], selectedField(info));
    if (node === null) throw new ReadError('NOT_FOUND', `${id} is no longer in the graph.`);
    return node;
  };
}
