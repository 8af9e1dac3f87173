// The explorer's way in: styles, theme, and the page.
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './design/tokens.css';
import './design/base.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { applyStoredTheme } from './parts/theme-button.tsx';

applyStoredTheme();
const root = document.getElementById('explorer');
if (root !== null) render(<App />, root);
