// The entities of the picture as a list: the same choices without a picture.
import { readableDate } from '../dates.ts';
import { displayName } from '../parts/display-name.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { KIND_ORDER, KINDS } from '../words.ts';
import type { Selection } from './drawing.ts';
import type { Shown } from './filter.ts';
import type { Graph } from './model.ts';
import './node-list.css';

interface Props {
  readonly graph: Graph;
  readonly shown: Shown;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

export function NodeList({ graph, shown, selection, onSelect }: Props) {
  const nodes = [...graph.nodes.values()]
    .filter(({ id }) => shown.nodes.has(id))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <div class="node-list">
      {KIND_ORDER.map((kind) => {
        const ofKind = nodes.filter((node) => node.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind}>
            <h3>
              {KINDS[kind].many} <span class="faint small">{ofKind.length}</span>
            </h3>
            <ul>
              {ofKind.map((node) => (
                <li key={node.id}>
                  <button
                    type="button"
                    aria-pressed={selection?.id === node.id}
                    onClick={() => onSelect({ type: 'node', id: node.id })}
                  >
                    <KindIcon kind={kind} silent /> {displayName(node)}
                    {node.date !== null && <span class="faint">{readableDate(node.date)}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
