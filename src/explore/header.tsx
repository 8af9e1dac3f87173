// The top of every page: home, search, the main views, the colours.
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { articleAddress, entityAddress, searchAddress } from './addresses.ts';
import { Icon, type IconName } from './parts/icon.tsx';
import { SearchBox } from './parts/search-box.tsx';
import { ThemeButton } from './parts/theme-button.tsx';
import './header.css';

const VIEWS: readonly { readonly href: string; readonly name: string; readonly icon: IconName }[] = [
  { href: '/graph', name: 'Graph', icon: 'graph' },
  { href: '/paths', name: 'Paths', icon: 'path' },
  { href: '/articles', name: 'Articles', icon: 'articles' },
  { href: '/add', name: 'Add', icon: 'add' },
];
const SHORTCUT = '/';

export function Header() {
  const { path, route } = useLocation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (event.key !== SHORTCUT || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      document.querySelector<HTMLInputElement>(`[data-shortcut="${SHORTCUT}"]`)?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <header class="top">
      <a class="skip" href="#main">
        To the content
      </a>
      <a class="brand" href="/">
        <Brand />
        Dateline
      </a>
      {path !== '/' && (
        <SearchBox
          label="Search"
          placeholder="Search names, claims, sentences"
          shortcut={SHORTCUT}
          onSearch={(text) => route(searchAddress(text))}
          onChoose={(chosen) =>
            route(chosen.type === 'entity' ? entityAddress(chosen.entity.id) : articleAddress(chosen.id))
          }
        />
      )}
      <nav aria-label="Views">
        {VIEWS.map(({ href, name, icon }) => (
          <a key={href} href={href} {...(path === href ? { 'aria-current': 'page' as const } : {})}>
            <Icon name={icon} />
            {name}
          </a>
        ))}
      </nav>
      <ThemeButton />
    </header>
  );
}

function Brand() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <path d="M10 22 16 9l6 13" fill="none" stroke="var(--on-accent)" stroke-width="1.6" opacity=".7" />
      <circle cx="16" cy="9" r="3.4" fill="var(--on-accent)" />
      <circle cx="10" cy="22" r="3.4" fill="var(--on-accent)" />
      <circle cx="22" cy="22" r="3.4" fill="var(--on-accent)" />
    </svg>
  );
}
