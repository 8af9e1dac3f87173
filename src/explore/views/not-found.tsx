// An address that is no view.
import { Empty } from '../parts/states.tsx';
import { useTitle } from '../use-title.ts';

export function NotFoundView() {
  useTitle('Not found');
  return (
    <div class="page">
      <Empty wholePage title="There is nothing at this address">
        <p>
          Search above, or begin at the <a href="/">start page</a>.
        </p>
      </Empty>
    </div>
  );
}
