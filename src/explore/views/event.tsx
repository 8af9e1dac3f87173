// An event's page: who, whom, where, when; and side by side what sources say of it, their figures first.
import { type EntityLinkFragment, EventPageDocument } from '../../generated/explore.ts';
import { articleAddress } from '../addresses.ts';
import { readableDate } from '../dates.ts';
import { CertaintyBadge } from '../parts/certainty.tsx';
import { displayName } from '../parts/display-name.ts';
import { EntityHead, Fact } from '../parts/entity-head.tsx';
import { EntityLink, EntityLinks } from '../parts/entity-link.tsx';
import { Articles, Mentions } from '../parts/mentions.tsx';
import { ArticleSource } from '../parts/quote.tsx';
import { Section } from '../parts/section.tsx';
import { Speaker, Statements } from '../parts/statement.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useAnswer } from '../server/use-answer.ts';
import { useTitle } from '../use-title.ts';
import { capitalized, EVENT_TYPES, figure } from '../words.ts';
import {
  claimsOfEvent,
  type EventData,
  type Figure,
  type FigureGroup,
  groupFigures,
  type Stance,
  stancesOf,
} from './event-evidence.ts';
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
          <Empty wholePage title="This event is gone">
            <p>An article was corrected meanwhile.</p>
          </Empty>
        )
      }
    </Answered>
  );
}

function EventBody({ event, aliases }: { readonly event: EventData; readonly aliases: readonly string[] }) {
  const groups = groupFigures(event.quantities);
  const stances = stancesOf(claimsOfEvent(event));
  return (
    <>
      <EntityHead entity={event} aliases={aliases} query={EventPageDocument}>
        <dl class="facts">
          <Fact name="When">{event.date === null ? 'not known' : readableDate(event.date)}</Fact>
          <Fact name="What">
            {EVENT_TYPES[event.type]}
            {event.mode !== null && `: ${event.mode}`}
          </Fact>
          {entities('Who', event.actors)}
          {entities('To whom', event.recipients)}
          {entities('Where', event.places)}
          <Fact name="How sure">
            <CertaintyBadge certainty={event.certainty} />
          </Fact>
        </dl>
      </EntityHead>
      {groups.length > 0 && (
        <Section title="Figures" note="Who gives which number, how surely, and where it stands.">
          <div class="figure-groups">
            {groups.map((group) => (
              <Figures key={group.outcome} group={group} />
            ))}
          </div>
        </Section>
      )}
      {stances.length > 0 && <WhoSaysWhat stances={stances} />}
      <Mentions page={event.mentions} />
      <Articles page={event.articles} />
    </>
  );
}

function entities(name: string, list: readonly EntityLinkFragment[]) {
  if (list.length === 0) return null;
  return (
    <Fact name={name}>
      <EntityLinks entities={list} />
    </Fact>
  );
}

function Figures({ group: { outcome, figures, differ } }: { readonly group: FigureGroup }) {
  return (
    <div class="figure-group" style={{ '--cards': figures.length }}>
      {(outcome !== '' || differ) && (
        <h3>
          {capitalized(outcome)}
          {differ && (
            <span class="differ" data-tip="Sources give different numbers for the same thing.">
              figures differ
            </span>
          )}
        </h3>
      )}
      <ul>
        {figures.map((one) => (
          <FigureCard key={`${one.evidence[0]?.article.id} ${one.evidence[0]?.start}`} figure={one} />
        ))}
      </ul>
    </div>
  );
}

function FigureCard({ figure: { value, bound, text, claim, evidence } }: { readonly figure: Figure }) {
  return (
    <li class="figure-card">
      <p>
        <strong>{figure(value, bound)}</strong> {text}
      </p>
      {claim === null ? (
        <span class="faint">reported as fact</span>
      ) : (
        <>
          <span class="row">
            <Speaker claim={claim} />
            <CertaintyBadge certainty={claim.certainty} />
          </span>
          {claim.via !== null && (
            <span class="small faint">
              through <EntityLink entity={claim.via} />
            </span>
          )}
        </>
      )}
      {evidence.map((quote) => (
        <a
          key={`${quote.article.id} ${quote.start}`}
          class="small"
          href={articleAddress(quote.article.id, quote)}
          title={quote.sentence}
        >
          <ArticleSource article={quote.article} />
          <span class="visually-hidden">: read it in the article</span>
        </a>
      ))}
    </li>
  );
}

/** Where sources disagree about the event, what each side says stands in a column of its own. */
function WhoSaysWhat({ stances }: { readonly stances: readonly Stance[] }) {
  const total = stances.reduce((sum, { claims }) => sum + claims.length, 0);
  const [only] = stances;
  return (
    <Section title="Who says what" count={total} note="Claims about the event, and those that report it.">
      {stances.length === 1 && only !== undefined ? (
        <Statements claims={only.claims} />
      ) : (
        <div class="stances">
          {stances.map(({ title, claims }) => (
            <section key={title} aria-label={title}>
              <h3>
                {title}
                <span class="section-count">{claims.length}</span>
              </h3>
              <Statements claims={claims} />
            </section>
          ))}
        </div>
      )}
    </Section>
  );
}
