// The frame around the views, and which view each address shows. Views that draw or read long texts are fetched when they are needed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso';
import { Header } from './header.tsx';
import { Failure } from './parts/states.tsx';
import { Tip } from './parts/tip.tsx';
import { ServerError } from './server/ask.ts';
import { ArticlesView } from './views/articles.tsx';
import { EntityView } from './views/entity.tsx';
import { HomeView } from './views/home.tsx';
import { NotFoundView } from './views/not-found.tsx';
import { SearchView } from './views/search.tsx';

const GraphView = lazy(() => import('./views/graph.tsx').then((module) => module.GraphView));
const PathsView = lazy(() => import('./views/paths.tsx').then((module) => module.PathsView));
const AddView = lazy(() => import('./views/add.tsx').then((module) => module.AddView));
const ArticleView = lazy(() => import('./views/article.tsx').then((module) => module.ArticleView));

/** The server's own addresses are left to the browser: they are no views. */
const VIEWS = /^\/(?:$|\?|(?:search|entity|graph|paths|articles?|add)(?:[/?]|$))/u;

/** A view's code did not arrive, or broke; most often the server was stopped or renewed since the page was opened. */
const NOT_FETCHED = new ServerError('UNREACHABLE', 'This view could not be fetched. Is the server still running?');

export function App() {
  const [failure, setFailure] = useState<Error | null>(null);
  return (
    <LocationProvider scope={VIEWS}>
      <Header />
      <FocusOnNewPage />
      <main id="main" tabIndex={-1}>
        {failure !== null && (
          <div class="page">
            <Failure error={failure} retry={() => location.reload()} />
          </div>
        )}
        <ErrorBoundary onError={() => setFailure(NOT_FETCHED)}>
          <Router onRouteChange={() => setFailure(null)}>
            <Route path="/" component={HomeView} />
            <Route path="/search" component={SearchView} />
            <Route path="/entity/:id" component={EntityView} />
            <Route path="/graph" component={GraphView} />
            <Route path="/paths" component={PathsView} />
            <Route path="/add" component={AddView} />
            <Route path="/articles" component={ArticlesView} />
            <Route path="/article/:id" component={ArticleView} />
            <Route default component={NotFoundView} />
          </Router>
        </ErrorBoundary>
      </main>
      <Tip />
    </LocationProvider>
  );
}

/** A new page is read out from its beginning, as it would be if the browser had loaded it; a change of what it shows is not. */
function FocusOnNewPage() {
  const { path } = useLocation();
  const before = useRef(path);
  useEffect(() => {
    if (path === before.current) return;
    before.current = path;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
  return null;
}
