// The start page: search, how much there is, and where to begin.
import { useLocation } from 'preact-iso';
import { EventsPerMonthDocument, OverviewDocument, type OverviewQuery } from '../../generated/explore.ts';
import { articleAddress, entityAddress, searchAddress } from '../addresses.ts';
import { ArticleList } from '../parts/article-list.tsx';
import { EntityLink, type NamedEntity } from '../parts/entity-link.tsx';
import { EventChart } from '../parts/event-chart.tsx';
import { Icon } from '../parts/icon.tsx';
import { KindIcon } from '../parts/kind-icon.tsx';
import { QueryButton } from '../parts/query-button.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Section } from '../parts/section.tsx';
import { Statements } from '../parts/statement.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useAnswer } from '../server/use-answer.ts';
import { useTitle } from '../use-title.ts';
import { KIND_ORDER, KINDS } from '../words.ts';
import './home.css';

export function HomeView() {
  useTitle(null);
  const { route } = useLocation();
  const overview = useAnswer(OverviewDocument, {});
  return (
    <div class="page home">
      <header class="home-head">
        <h1>Who did what, who says so, and how sure</h1>
        <SearchBox
          large
          label="Search"
          placeholder="A person, a country, an agreement, words of a claim…"
          shortcut="/"
          onSearch={(text) => route(searchAddress(text))}
          onChoose={(chosen) =>
            route(chosen.type === 'entity' ? entityAddress(chosen.entity.id) : articleAddress(chosen.id))
          }
        />
      </header>
      <Answered answer={overview}>
        {(data) => (data.stats.articles === 0 ? <NothingYet /> : <Contents overview={data} />)}
      </Answered>
    </div>
  );
}

function NothingYet() {
  return (
    <Empty title="The graph is empty">
      <p>
        <a href="/add">Add an article</a> here, or load files with <code>npm run load -- FILE</code>.
      </p>
    </Empty>
  );
}

function Contents({ overview }: { readonly overview: OverviewQuery }) {
  const { stats, people, countries, organizations, agreements, articles, hedged } = overview;
  const counts = new Map(stats.entities.map(({ kind, count }) => [kind, count]));
  return (
    <>
      <dl class="counts">
        <div>
          <dt>Articles</dt>
          <dd>{stats.articles.toLocaleString('en')}</dd>
        </div>
        {KIND_ORDER.map((kind) => (
          <div key={kind}>
            <dt>
              <KindIcon kind={kind} silent /> {KINDS[kind].many}
            </dt>
            <dd>{(counts.get(kind) ?? 0).toLocaleString('en')}</dd>
          </div>
        ))}
        <div>
          <dt>Claims</dt>
          <dd>{stats.claims.toLocaleString('en')}</dd>
        </div>
      </dl>
      <p class="row home-ways">
        <a class="button primary" href="/graph">
          <Icon name="graph" /> See the whole graph
        </a>
        <a class="button" href="/paths">
          <Icon name="path" /> How are two connected?
        </a>
        <a class="button" href="/add">
          <Icon name="add" /> Add an article
        </a>
        <QueryButton query={OverviewDocument} variables={{}} />
      </p>
      <div class="home-columns">
        <Section title="People">
          <LinkList entities={people.nodes} />
        </Section>
        <Section title="Countries">
          <LinkList entities={countries.nodes} />
        </Section>
        <Section title="Organisations">
          <LinkList entities={organizations.nodes} />
        </Section>
        <Section title="Agreements">
          <ul class="link-list">
            {agreements.nodes.map((agreement) => (
              <li key={agreement.id}>
                <EntityLink entity={agreement} date={agreement.signedOn} />
              </li>
            ))}
          </ul>
        </Section>
      </div>
      {hedged.nodes.length > 0 && (
        <Section title="Less than sure" note="Claims that their own sources hedge or deny.">
          <Statements claims={hedged.nodes} />
        </Section>
      )}
      <EventsOverTime />
      <Section title="Latest articles">
        <ArticleList articles={articles.nodes} />
        {stats.articles > articles.nodes.length && (
          <p>
            <a href="/articles">All {stats.articles.toLocaleString('en')} articles</a>
          </p>
        )}
      </Section>
    </>
  );
}

function LinkList({ entities }: { readonly entities: readonly NamedEntity[] }) {
  return (
    <ul class="link-list">
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
        </li>
      ))}
    </ul>
  );
}

function EventsOverTime() {
  const answer = useAnswer(EventsPerMonthDocument, {});
  return (
    <Section title="Events over time" note="Events whose month is known.">
      <Answered answer={answer}>{({ timeline }) => <EventChart months={timeline} />}</Answered>
    </Section>
  );
}
