// A relation as seen from one of its ends: the other end, title, time, how sure; the sentence behind it on asking.
import type { EntityPageQuery } from '../../generated/explore.ts';
import { readableDate } from '../dates.ts';
import { count } from '../words.ts';
import { CertaintyBadge } from './certainty.tsx';
import { EntityLink } from './entity-link.tsx';
import { Quote } from './quote.tsx';
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
        <details>
          <summary class="small">{count(evidence.totalCount, 'passage')}</summary>
          <Quote quote={quote} />
        </details>
      )}
    </li>
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
