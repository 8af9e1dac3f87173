// An entity's page: names, offices, agreements, events, claims about it and by it, each leading to the sentence behind it.
import { useRoute } from 'preact-iso';
import { EntityPageDocument, type EntityPageQuery, EventsOfDocument } from '../../generated/explore.ts';
import { readableDate } from '../dates.ts';
import { displayName } from '../parts/display-name.ts';
import { EntityHead, Fact } from '../parts/entity-head.tsx';
import { EntityLink, EntityLinks } from '../parts/entity-link.tsx';
import { EventList, type ListedEvent } from '../parts/event-list.tsx';
import { Articles, cutOff, Mentions } from '../parts/mentions.tsx';
import { RelationLine } from '../parts/relation-line.tsx';
import { Section } from '../parts/section.tsx';
import { Shortened } from '../parts/shortened.tsx';
import { Statements } from '../parts/statement.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { TimeLine } from '../parts/time-line.tsx';
import { useAnswer } from '../server/use-answer.ts';
import { useTitle } from '../use-title.ts';
import { EventPage } from './event.tsx';
import { groupRelations } from './relation-groups.ts';
import './entity.css';

type Entity = NonNullable<EntityPageQuery['entity']>;

export function EntityView() {
  const { params } = useRoute();
  const id = params.id ?? '';
  const answer = useAnswer(EntityPageDocument, { id });
  return (
    <div class="page entity-page" key={id}>
      <Answered answer={answer}>
        {({ entity }) => {
          if (entity === null) return <NoSuchEntity />;
          return entity.__typename === 'Event' ? <EventPage entity={entity} /> : <EntityPage entity={entity} />;
        }}
      </Answered>
    </div>
  );
}

function NoSuchEntity() {
  useTitle('Not found');
  return (
    <Empty wholePage title="There is no such entity">
      <p>
        The graph holds nothing under this address now: an article may have been corrected since. Search for its name.
      </p>
    </Empty>
  );
}

function EntityPage({ entity }: { readonly entity: Entity }) {
  useTitle(displayName(entity));
  const { id, relations, claims, mentions, articles } = entity;
  const itself = entity.__typename === 'Person' ? 'this person' : 'it';
  const groups = groupRelations(id, relations.nodes);
  return (
    <>
      <EntityHead entity={entity} aliases={entity.aliases} query={EntityPageDocument}>
        <Facts entity={entity} />
      </EntityHead>
      {entity.__typename === 'Agreement' && <Terms terms={entity.terms} />}
      {groups.length > 0 && (
        <div class="entity-columns">
          {groups.map((group) => (
            <Section key={group.title} title={group.title} count={group.relations.length}>
              <ul class="relation-lines">
                {group.relations.map((relation) => (
                  <RelationLine key={relation.id} relation={relation} of={id} />
                ))}
              </ul>
            </Section>
          ))}
        </div>
      )}
      {relations.totalCount > relations.nodes.length && (
        <p class="faint small">
          The {relations.nodes.length} relations with the most evidence, of {relations.totalCount.toLocaleString('en')}.
        </p>
      )}
      <EventsOf id={id} />
      {'statements' in entity && entity.statements.totalCount > 0 && (
        <Section title={`Claims by ${itself}`} count={entity.statements.totalCount} note={cutOff(entity.statements)}>
          <Statements claims={entity.statements.nodes} by={id} pageOf={id} />
        </Section>
      )}
      {claims.totalCount > 0 && (
        <Section title={`Claims about ${itself}`} count={claims.totalCount} note={cutOff(claims)}>
          <Statements claims={claims.nodes} pageOf={id} />
        </Section>
      )}
      <Mentions page={mentions} />
      <Articles page={articles} />
    </>
  );
}

function Facts({ entity }: { readonly entity: Entity }) {
  if (entity.__typename === 'Agreement') {
    return (
      <dl class="facts">
        {entity.signedOn !== null && <Fact name="Signed">{readableDate(entity.signedOn)}</Fact>}
        {entity.parties.length > 0 && (
          <Fact name="Parties">
            <EntityLinks entities={entity.parties} />
          </Fact>
        )}
        {entity.signatories.length > 0 && (
          <Fact name="Signatories">
            <EntityLinks entities={entity.signatories} />
          </Fact>
        )}
      </dl>
    );
  }
  if (entity.__typename === 'Country') {
    if (entity.alpha3 === null) return null;
    return (
      <dl class="facts">
        <Fact name="ISO 3166">
          {entity.alpha2} · {entity.alpha3}
        </Fact>
      </dl>
    );
  }
  if ((entity.__typename === 'Organization' || entity.__typename === 'Place') && entity.country !== null) {
    return (
      <dl class="facts">
        <Fact name="Country">
          <EntityLink entity={entity.country} />
        </Fact>
      </dl>
    );
  }
  return null;
}

function Terms({ terms }: { readonly terms: readonly string[] }) {
  if (terms.length === 0) return null;
  return (
    <Section title="What it lays down">
      <ul class="terms">
        {terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
    </Section>
  );
}

const FIRST_EVENTS = 8;

function EventsOf({ id }: { readonly id: string }) {
  const answer = useAnswer(EventsOfDocument, { id });
  if (answer.state === 'answered' && answer.data.events.totalCount === 0) return null;
  return (
    <Answered answer={answer}>
      {({ events }) => (
        <Section title="Events" count={events.totalCount} note={cutOff(events)}>
          <TimeLine events={events.nodes as readonly ListedEvent[]} />
          <Shortened items={events.nodes as readonly ListedEvent[]} first={FIRST_EVENTS} what="events">
            {(shown) => <EventList events={shown} />}
          </Shortened>
        </Section>
      )}
    </Answered>
  );
}
