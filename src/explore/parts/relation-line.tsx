// A relation as seen from one of its ends: the other end, title, time, how sure; the sentence behind it on asking.
import { useState } from 'preact/hooks';
import { type EntityPageQuery, RelationEvidenceDocument } from '../../generated/explore.ts';
import { readableDate } from '../dates.ts';
import { useAnswer } from '../server/use-answer.ts';
import { count } from '../words.ts';
import { CertaintyBadge } from './certainty.tsx';
import { EntityLink } from './entity-link.tsx';
import { Passages, Quote } from './quote.tsx';
import { Answered } from './states.tsx';
import './relation-line.css';

export type PageRelation = NonNullable<EntityPageQuery['entity']>['relations']['nodes'][number];

interface Props {
  readonly relation: PageRelation;
  /** The entity whose page this is. */
  readonly of: string;
}

export function RelationLine({ relation, of }: Props) {
  const { title, source, target, evidence, certainty } = relation;
  const [quote] = evidence.nodes;
  const [open, setOpen] = useState(false);
  const time = timeOf(relation);
  return (
    <li class="relation-line">
      <div class="row">
        {title !== null && <span class="relation-title">{title}</span>}
        <EntityLink entity={source.id === of ? target : source} />
        {time !== '' && <span class="faint small">{time}</span>}
        {certainty !== 'ASSERTED' && <CertaintyBadge certainty={certainty} />}
      </div>
      {quote !== undefined && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary class="small">{count(evidence.totalCount, 'passage')}</summary>
          {open && evidence.totalCount > evidence.nodes.length ? (
            <AllPassages relation={relation.id} />
          ) : (
            <Quote quote={quote} />
          )}
        </details>
      )}
    </li>
  );
}

/** Fetched when somebody asks for them: most relations of a page stay closed. */
function AllPassages({ relation }: { readonly relation: string }) {
  const answer = useAnswer(RelationEvidenceDocument, { id: relation });
  return (
    <Answered answer={answer}>
      {({ node }) => (node !== null && 'evidence' in node && 'type' in node ? <Passages page={node.evidence} /> : null)}
    </Answered>
  );
}

/** Who signs does so on a day; everything else holds from one. */
export function timeOf({
  type,
  since,
  until,
  status,
}: Pick<PageRelation, 'type' | 'since' | 'until' | 'status'>): string {
  const parts = [
    since === null ? '' : `${type === 'SIGNED' ? '' : 'since '}${readableDate(since)}`,
    until === null ? '' : `until ${readableDate(until)}`,
    status === 'FORMER' && until === null ? 'former' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
