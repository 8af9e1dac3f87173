// Copies the address of the view as it is now.
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

export function CopyLink() {
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setTold('Copied');
    } catch {
      // Without leave, or without https, the clipboard is closed to pages; the address bar has the same.
      setTold('Copy it from the address bar');
    }
    setTimeout(() => setTold(''), 2500);
  };
  return (
    <button type="button" class="button" onClick={copy} data-tip="The address shows exactly this view to a colleague.">
      <Icon name={told === 'Copied' ? 'check' : 'link'} />
      <span aria-live="polite">{told || 'Link'}</span>
    </button>
  );
}
