// An event's page: who, whom, where, when; and side by side what sources say of it, their figures first.
import { type EntityLinkFragment, EventPageDocument } from '../../generated/explore.ts';
import { articleAddress } from '../addresses.ts';
import { readableDate } from '../dates.ts';
import { ArticleList } from '../parts/article-list.tsx';
import { CertaintyBadge } from '../parts/certainty.tsx';
import { displayName } from '../parts/display-name.ts';
import { EntityHead, Fact } from '../parts/entity-head.tsx';
import { EntityLink, EntityLinks } from '../parts/entity-link.tsx';
import { ArticleSource, Quote } from '../parts/quote.tsx';
import { Section } from '../parts/section.tsx';
import { Statements } from '../parts/statement.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useAnswer } from '../server/use-answer.ts';
import { useTitle } from '../use-title.ts';
import { EVENT_TYPES, figure } from '../words.ts';
import { cutOff } from './entity.tsx';
import { claimsOfEvent, type EventData, type Figure, type FigureGroup, groupFigures } from './event-evidence.ts';
import './event.css';

interface Props {
  readonly entity: EntityLinkFragment & { readonly aliases: readonly string[] };
}

export function EventPage({ entity }: Props) {
  useTitle(displayName(entity));
  const answer = useAnswer(EventPageDocument, { id: entity.id });
  return (
    <Answered answer={answer}>
      {({ entity: event }) =>
        event !== null && 'quantities' in event ? (
          <EventBody event={event} aliases={entity.aliases} />
        ) : (
          <Empty title="This event is gone">
            <p>An article was corrected meanwhile.</p>
          </Empty>
        )
      }
    </Answered>
  );
}

function EventBody({ event, aliases }: { readonly event: EventData; readonly aliases: readonly string[] }) {
  const groups = groupFigures(event.quantities);
  const claims = claimsOfEvent(event);
  const { mentions, articles } = event;
  return (
    <>
      <EntityHead entity={event} aliases={aliases} query={EventPageDocument}>
        <dl class="facts">
          <Fact name="When">{event.date === null ? 'not known' : readableDate(event.date)}</Fact>
          <Fact name="What">
            {EVENT_TYPES[event.type]}
            {event.mode !== null && `: ${event.mode}`}
          </Fact>
          {people('By', event.actors)}
          {people('To', event.recipients)}
          {people('Where', event.places)}
          <Fact name="At the surest">
            <CertaintyBadge certainty={event.certainty} />
          </Fact>
        </dl>
      </EntityHead>
      {groups.length > 0 && (
        <Section title="Figures, side by side" note="Who gives which number, how surely, and where it stands.">
          <div class="figure-groups">
            {groups.map((group) => (
              <Figures key={group.what} group={group} />
            ))}
          </div>
        </Section>
      )}
      {claims.length > 0 && (
        <Section title="Who says what" count={claims.length} note="Claims about the event, and those that report it.">
          <Statements claims={claims} />
        </Section>
      )}
      <Section title="Passages" count={mentions.totalCount} note={cutOff(mentions)}>
        <ul class="quotes">
          {mentions.nodes.slice(0, 12).map((quote) => (
            <li key={`${quote.article.id} ${quote.start}`}>
              <Quote quote={quote} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Articles" count={articles.totalCount} note={cutOff(articles)}>
        <ArticleList articles={articles.nodes} />
      </Section>
    </>
  );
}

function people(name: string, entities: readonly EntityLinkFragment[]) {
  if (entities.length === 0) return null;
  return (
    <Fact name={name}>
      <EntityLinks entities={entities} />
    </Fact>
  );
}

function Figures({ group }: { readonly group: FigureGroup }) {
  return (
    <div class="figure-group">
      <h3>
        {group.what}
        {group.differ && (
          <span class="differ" data-tip="Sources give different numbers for the same thing.">
            figures differ
          </span>
        )}
      </h3>
      <ul>
        {group.figures.map((one) => (
          <FigureCard key={`${one.evidence.article.id} ${one.evidence.start}`} figure={one} />
        ))}
      </ul>
    </div>
  );
}

function FigureCard({ figure: { value, bound, claim, evidence } }: { readonly figure: Figure }) {
  return (
    <li class="figure-card">
      <strong>{figure(value, bound)}</strong>
      {claim === null ? (
        <span class="faint">reported as fact</span>
      ) : (
        <>
          <span class="row">
            {claim.speaker === null ? <em>{claim.speakerText}</em> : <EntityLink entity={claim.speaker} />}
            <CertaintyBadge certainty={claim.certainty} />
          </span>
          {claim.via !== null && (
            <span class="small faint">
              through <EntityLink entity={claim.via} />
            </span>
          )}
        </>
      )}
      <a class="small" href={articleAddress(evidence.article.id, evidence)} title={evidence.sentence}>
        <ArticleSource article={evidence.article} />
        <span class="visually-hidden">: read it in the article</span>
      </a>
    </li>
  );
}
