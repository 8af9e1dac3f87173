// A long list, its beginning first: the rest is one press away.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props<Item> {
  readonly items: readonly Item[];
  /** So many are shown at first; a list that is hardly longer is shown at once. */
  readonly first: number;
  /** What the items are: 'claims'. */
  readonly what: string;
  readonly children: (items: readonly Item[]) => ComponentChildren;
}

const HARDLY = 2;

export function Shortened<Item>({ items, first, what, children }: Props<Item>) {
  const [all, setAll] = useState(items.length <= first + HARDLY);
  return (
    <>
      {children(all ? items : items.slice(0, first))}
      {!all && (
        <p>
          <button type="button" class="button" onClick={() => setAll(true)}>
            Show all {items.length.toLocaleString('en')} {what}
          </button>
        </p>
      )}
    </>
  );
}
