// How two entities are connected: the shortest chains of relations, drawn and told hop by hop with their evidence.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { NamesDocument, PathsDocument, type PathsQuery } from '../../generated/explore.ts';
import { pathsAddress, withParameters } from '../addresses.ts';
import { GraphCanvas } from '../graph/canvas.tsx';
import type { Selection } from '../graph/drawing.ts';
import { EMPTY_GRAPH, joined } from '../graph/model.ts';
import type { Point } from '../graph/place-nodes.ts';
import { placesOf } from '../graph/use-placed-graph.ts';
import { CertaintyBadge } from '../parts/certainty.tsx';
import { CopyLink } from '../parts/copy-link.tsx';
import { displayName } from '../parts/display-name.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Icon } from '../parts/icon.tsx';
import { QueryButton } from '../parts/query-button.tsx';
import { Quote } from '../parts/quote.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Section } from '../parts/section.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import type { Suggestion } from '../parts/use-suggestions.ts';
import { useAnswer } from '../server/use-answer.ts';
import { useTitle } from '../use-title.ts';
import { count, RELATIONS } from '../words.ts';
import './paths.css';

type Path = PathsQuery['paths'][number];

const HOPS = [2, 3, 4, 5, 6, 8] as const;
const DEFAULT_HOPS = 6;
/** Chains of the same length beyond these tell little more; that there are more is said. */
const LIMIT = 12;

export function PathsView() {
  useTitle('Paths');
  const { url, query, route } = useLocation();
  const { from = '', to = '' } = query;
  const maxHops = HOPS.find((hops) => String(hops) === query.hops) ?? DEFAULT_HOPS;
  const ids = [from, to].filter((id) => id !== '');
  const names = useAnswer(NamesDocument, ids.length === 0 ? null : { ids });
  const variables = { from, to, maxHops, limit: LIMIT };
  const answer = useAnswer(PathsDocument, from === '' || to === '' ? null : variables);
  const nameOf = (id: string): string => {
    const nodes = names.state === 'answered' ? names.data.nodes : [];
    const node = nodes.find((one) => one !== null && 'name' in one && one.id === id);
    return node && 'name' in node ? displayName(node) : '';
  };
  const choose = (end: 'from' | 'to') => (chosen: Suggestion) => {
    if (chosen.type === 'entity') route(withParameters(url, { [end]: chosen.entity.id }));
  };
  return (
    <div class="page stack paths-page">
      <header class="stack">
        <h1>How are two connected?</h1>
        <div class="paths-ends">
          <End key={`from ${from} ${nameOf(from)}`} label="From" text={nameOf(from)} onChoose={choose('from')} />
          <button
            type="button"
            class="button quiet"
            aria-label="Swap both ends"
            data-tip="Swap both ends"
            disabled={to === ''}
            onClick={() => route(pathsAddress(to, from))}
          >
            <Icon name="swap" />
          </button>
          <End key={`to ${to} ${nameOf(to)}`} label="To" text={nameOf(to)} onChoose={choose('to')} />
        </div>
        <p class="row">
          <label class="choice">
            At most
            <select
              value={maxHops}
              onChange={(event) => route(withParameters(url, { hops: event.currentTarget.value }))}
            >
              {HOPS.map((hops) => (
                <option key={hops} value={hops}>
                  {hops} steps
                </option>
              ))}
            </select>
          </label>
          <CopyLink />
          {from !== '' && to !== '' && <QueryButton query={PathsDocument} variables={variables} />}
        </p>
      </header>
      {from === '' || to === '' ? (
        <Empty title="Choose two entities">
          <p>
            The shortest chains of relations between them are shown, each step with the sentence that it comes from.
          </p>
        </Empty>
      ) : (
        <Answered answer={answer}>{({ paths }) => <Chains paths={paths} maxHops={maxHops} />}</Answered>
      )}
    </div>
  );
}

interface EndProps {
  readonly label: string;
  readonly text: string;
  readonly onChoose: (chosen: Suggestion) => void;
}

function End({ label, text, onChoose }: EndProps) {
  return (
    <div class="paths-end">
      <span class="small faint" aria-hidden="true">
        {label}
      </span>
      <SearchBox label={label} placeholder="A name" entitiesOnly text={text} onChoose={onChoose} />
    </div>
  );
}

function Chains({ paths, maxHops }: { readonly paths: readonly Path[]; readonly maxHops: number }) {
  const { url } = useLocation();
  const [first] = paths;
  const more = HOPS.find((hops) => hops > maxHops);
  if (first === undefined) {
    return (
      <Empty title={`No chain of ${maxHops} steps or fewer`}>
        {more === undefined ? (
          <p>No longer chain is looked for. Choose other entities.</p>
        ) : (
          <p>
            <a class="button" href={withParameters(url, { hops: String(more) })}>
              Allow {more} steps
            </a>
          </p>
        )}
      </Empty>
    );
  }
  if (first.length === 0) return <Empty title="Both ends are the same entity" />;
  return (
    <>
      <PathsPicture paths={paths} />
      <p class="faint small" role="status">
        {count(paths.length, 'shortest chain')} of {count(first.length, 'step')}
        {paths.length === LIMIT && '; there may be more of this length'}
      </p>
      <ol class="chains">
        {paths.map((path, index) => (
          <li key={path.relations.map(({ id }) => id).join(' ')}>
            <Section title={`Chain ${index + 1}`}>
              <Hops path={path} />
            </Section>
          </li>
        ))}
      </ol>
    </>
  );
}

function PathsPicture({ paths }: { readonly paths: readonly Path[] }) {
  const graph = useMemo(
    () => paths.reduce((sum, { nodes, relations }) => joined(sum, nodes, relations), EMPTY_GRAPH),
    [paths],
  );
  const shown = useMemo(() => ({ nodes: new Set(graph.nodes.keys()), edges: new Set(graph.edges.keys()) }), [graph]);
  const [places, setPlaces] = useState<ReadonlyMap<string, Point> | null>(null);
  const [selection, setSelection] = useState<Selection>(null);
  useEffect(() => {
    let left = false;
    setPlaces(null);
    // Without a picture the chains below still say everything.
    placesOf(graph, new Map()).then(
      (placed) => !left && setPlaces(placed),
      () => {},
    );
    return () => {
      left = true;
    };
  }, [graph]);
  return (
    <div class="paths-picture">
      <GraphCanvas
        title="Paths"
        graph={places === null ? EMPTY_GRAPH : graph}
        places={places ?? new Map()}
        shown={shown}
        selection={selection}
        onSelect={setSelection}
        fitKey={[...graph.nodes.keys()].join(' ')}
      />
    </div>
  );
}

function Hops({ path }: { readonly path: Path }) {
  return (
    <ol class="hops">
      {path.relations.map((relation, index) => {
        const [here, there] = [path.nodes[index], path.nodes[index + 1]];
        if (here === undefined || there === undefined) return null;
        const outward = relation.source.id === here.id;
        const { label, back } = RELATIONS[relation.type];
        const [quote] = relation.evidence.nodes;
        return (
          <li key={relation.id}>
            <p class="row">
              <EntityLink entity={here} />
              <span class="faint">{outward ? `${relation.title ?? label} →` : `← ${relation.title ?? back}`}</span>
              <EntityLink entity={there} />
              {relation.certainty !== 'ASSERTED' && <CertaintyBadge certainty={relation.certainty} />}
            </p>
            {quote !== undefined && <Quote quote={quote} />}
          </li>
        );
      })}
    </ol>
  );
}
