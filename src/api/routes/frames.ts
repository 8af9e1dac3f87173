// /frames/nodes.json and /frames/edges.json: the two data frames of Grafana's node graph panel, of the surroundings of an entity or of the
// most connected part of the graph. Field names are those of NodeGraphDataFrameFieldNames in @grafana/data.
import { cutToDraw, GraphPart } from '../../graph/part/part.ts';
import type { Row } from '../../graph/tables/table.ts';
import { KIND_COLOURS } from '../formats/kind-colours.ts';
import { JSON_TYPE, jsonList, type Route } from './route.ts';

const PARAMETERS = ['of', 'depth', 'limit'] as const;

export const frameRoutes: readonly Route[] = [
  frame('nodes', (part) => part.nodes(), node),
  frame('edges', edgesOf, edge),
];

function frame(name: string, rowsOf: (part: GraphPart) => AsyncIterable<Row>, toItem: (row: Row) => object): Route {
  return {
    path: new RegExp(`^/frames/${name}\\.json$`, 'u'),
    parameters: PARAMETERS,
    async answer({ parameters }, { reader: { engine } }) {
      const { ids, hidden } = await cutToDraw(engine, parameters.texts(PARAMETERS));
      const items = mapped(rowsOf(GraphPart.ofEntities(engine, ids)), toItem);
      return { contentType: JSON_TYPE, body: jsonList('rows', items, () => ({ hidden, cursor: '' })) };
    },
  };
}

async function* edgesOf(part: GraphPart): AsyncGenerator<Row> {
  for await (const _ of part.nodes()) void _;
  yield* part.edges();
}

function node({ id, name, kind, type, aliases, date, certainty, mentions, relations }: Row): object {
  return {
    id,
    title: name,
    subtitle: type ?? kind,
    mainstat: mentions,
    secondarystat: relations,
    color: KIND_COLOURS[String(kind)]?.hex ?? '#808080',
    detail__kind: kind,
    detail__aliases: aliases ?? '',
    detail__date: date ?? '',
    detail__certainty: certainty ?? '',
  };
}

function edge(row: Row): object {
  const { id, sourceId, targetId, type, title, status, certainty, evidence, date, sentence, articleId } = row;
  return {
    id,
    source: sourceId,
    target: targetId,
    mainstat: title ?? type,
    secondarystat: evidence,
    // Dashes for what no longer holds, or is not simply asserted.
    strokedasharray: status === 'FORMER' || certainty !== 'ASSERTED' ? '6 4' : '',
    detail__type: type,
    detail__certainty: certainty,
    detail__date: date ?? '',
    detail__sentence: sentence ?? '',
    detail__article: articleId ?? '',
  };
}

async function* mapped<T>(rows: AsyncIterable<Row>, toItem: (row: Row) => T): AsyncGenerator<T> {
  for await (const row of rows) yield toItem(row);
}
