// A titled part of a page, with the number of what it holds.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './section.css';

interface Props {
  readonly title: string;
  readonly count?: number;
  /** Said beside the title: what is not shown here, or how to read it. */
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

export function Section({ title, count, note, children }: Props) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {title}
          {count !== undefined && <span class="section-count">{count.toLocaleString('en')}</span>}
        </h2>
        {note !== undefined && <p class="faint small">{note}</p>}
      </header>
      {children}
    </section>
  );
}
