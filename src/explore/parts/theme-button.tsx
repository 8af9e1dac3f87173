// Light, dark, or as the system says; kept for the next visit.
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const SIGNS: Readonly<Record<Theme, IconName>> = { auto: 'auto', light: 'sun', dark: 'moon' };
const NAMES: Readonly<Record<Theme, string>> = { auto: 'as the system', light: 'light', dark: 'dark' };
const KEY = 'theme';

/** Tells whoever draws by itself (the graph) that colours changed. */
export const THEME_CHANGED = 'themechanged';

export function applyStoredTheme(): void {
  apply(storedTheme());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', announce);
}

export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>(storedTheme);
  const turn = (): void => {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
    store(next);
    apply(next);
    setTheme(next);
  };
  return (
    <button
      type="button"
      class="button quiet"
      onClick={turn}
      aria-label={`Colours: ${NAMES[theme]}`}
      data-tip={`Colours: ${NAMES[theme]}. Press to change.`}
    >
      <Icon name={SIGNS[theme]} />
    </button>
  );
}

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** Where the browser lets pages keep nothing, the choice holds until the page is left. */
function store(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {}
}

function apply(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  announce();
}

const announce = (): boolean => document.dispatchEvent(new Event(THEME_CHANGED));
