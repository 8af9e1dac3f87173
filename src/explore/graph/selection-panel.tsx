// What is selected in the picture: an entity with its relations there, or a relation with its evidence.
import { RelationEvidenceDocument } from '../../generated/explore.ts';
import { entityAddress, pathsAddress } from '../addresses.ts';
import { readableDate } from '../dates.ts';
import { CertaintyBadge } from '../parts/certainty.tsx';
import { displayName } from '../parts/display-name.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { KindIcon } from '../parts/kind-icon.tsx';
import { Passages } from '../parts/quote.tsx';
import { timeOf } from '../parts/relation-line.tsx';
import { Answered } from '../parts/states.tsx';
import { useAnswer } from '../server/use-answer.ts';
import { count, KINDS, RELATIONS } from '../words.ts';
import type { Selection } from './drawing.ts';
import type { DrawnEdge, DrawnNode, Graph } from './model.ts';
import './selection-panel.css';

interface Props {
  readonly graph: Graph;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Whether the neighbours of the entity are in the picture already; absent where entities cannot be opened. */
  readonly opened?: (id: string) => boolean;
  readonly onOpen?: (id: string) => void;
  readonly onClose?: (id: string) => void;
}

export function SelectionPanel(props: Props) {
  const { graph, selection } = props;
  const node = selection?.type === 'node' ? graph.nodes.get(selection.id) : undefined;
  if (node !== undefined) return <SelectedNode {...props} node={node} />;
  const edge = selection?.type === 'edge' ? graph.edges.get(selection.id) : undefined;
  if (edge !== undefined) return <SelectedEdge edge={edge} />;
  return <p class="faint small">Choose an entity or a line in the picture, or in the list.</p>;
}

function SelectedNode({ graph, node, onSelect, opened, onOpen, onClose }: Props & { readonly node: DrawnNode }) {
  const edges = [...graph.edges.values()].filter(({ source, target }) => source === node.id || target === node.id);
  return (
    <div class="selection">
      <p class="entity-kind">
        <KindIcon kind={node.kind} silent /> {KINDS[node.kind].one}
        {node.date !== null && `, ${readableDate(node.date)}`}
      </p>
      <h2>
        <a href={entityAddress(node.id)}>{displayName(node)}</a>
      </h2>
      <p class="row">
        <a class="button primary" href={entityAddress(node.id)}>
          Page
        </a>
        {onOpen !== undefined && opened?.(node.id) === false && (
          <button type="button" class="button" onClick={() => onOpen(node.id)}>
            Open neighbours
          </button>
        )}
        {onClose !== undefined && opened?.(node.id) === true && (
          <button type="button" class="button" onClick={() => onClose(node.id)}>
            Close neighbours
          </button>
        )}
        <a class="button" href={pathsAddress(node.id)}>
          Paths from here
        </a>
      </p>
      <h3>{count(edges.length, 'relation')} in the picture</h3>
      <ul class="selection-relations">
        {edges.map((edge) => (
          <li key={edge.id}>
            <button type="button" onClick={() => onSelect({ type: 'edge', id: edge.id })}>
              <RelationOf node={node} edge={edge} graph={graph} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RelationProps {
  readonly node: DrawnNode;
  readonly edge: DrawnEdge;
  readonly graph: Graph;
}

/** What it is seen from one end, with the other end: 'leader', 'Ostania'. */
function RelationOf({ node, edge, graph }: RelationProps) {
  const outward = edge.source === node.id;
  const other = graph.nodes.get(outward ? edge.target : edge.source);
  const { label, back } = RELATIONS[edge.type];
  return (
    <>
      <span class="faint">{edge.title ?? (outward ? label : back)}</span>
      {other !== undefined && (
        <span class="selection-other">
          <KindIcon kind={other.kind} />
          <span>
            {displayName(other)} {other.date !== null && <span class="faint small">{readableDate(other.date)}</span>}
          </span>
        </span>
      )}
    </>
  );
}

function SelectedEdge({ edge }: { readonly edge: DrawnEdge }) {
  const answer = useAnswer(RelationEvidenceDocument, { id: edge.id });
  return (
    <Answered answer={answer}>
      {({ node }) => {
        if (node === null || !('evidence' in node) || !('type' in node)) return <p>This relation is gone.</p>;
        const time = timeOf(node);
        return (
          <div class="selection">
            <p class="selection-ends">
              <EntityLink entity={node.source} />
              <span class="faint">
                {RELATIONS[node.type].label}
                {node.title !== null && ` (${node.title})`}
              </span>
              <EntityLink entity={node.target} />
            </p>
            <p class="row">
              <CertaintyBadge certainty={node.certainty} />
              {time !== '' && <span class="faint small">{time}</span>}
            </p>
            <h3>{count(node.evidence.totalCount, 'passage')}</h3>
            <Passages page={node.evidence} />
          </div>
        );
      }}
    </Answered>
  );
}
