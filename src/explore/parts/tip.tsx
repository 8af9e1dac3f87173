// One tooltip for the whole page: whatever has data-tip explains itself under the mouse, at the keyboard's focus and on a tap.
import { useEffect, useRef } from 'preact/hooks';
import './tip.css';

const GAP = 8;

export function Tip() {
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = tip.current;
    if (box === null) return;
    let shown: HTMLElement | null = null;

    const show = (target: EventTarget | null): void => {
      const about = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
      if (about === shown) return;
      hide();
      if (about === null) return;
      shown = about;
      box.textContent = about.dataset.tip ?? '';
      about.setAttribute('aria-describedby', box.id);
      box.hidden = false;
      place(box, about);
    };
    const hide = (): void => {
      shown?.removeAttribute('aria-describedby');
      shown = null;
      box.hidden = true;
    };
    const onPointer = (event: Event): void => show(event.target);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide();
    };
    document.addEventListener('pointerover', onPointer);
    document.addEventListener('focusin', onPointer);
    document.addEventListener('focusout', hide);
    document.addEventListener('scroll', hide, true);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerover', onPointer);
      document.removeEventListener('focusin', onPointer);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('scroll', hide, true);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return <div ref={tip} id="tip" class="tip" role="tooltip" hidden />;
}

/** Above what it explains, or below where there is no room; within the window. */
function place(box: HTMLElement, about: HTMLElement): void {
  const target = about.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(Math.max(target.left + target.width / 2 - width / 2, GAP), window.innerWidth - width - GAP);
  const above = target.top - height - GAP;
  box.style.left = `${left}px`;
  box.style.top = `${above > GAP ? above : target.bottom + GAP}px`;
}
