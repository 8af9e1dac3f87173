// Builds the explorer (src/explore) into dist/explore: scripts and styles named by their content, each with its compressed forms
// beside it, and a manifest that says what the first view loads.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const OUTPUT = at('./dist/explore');

export default defineConfig({
  root: at('./src/explore'),
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: OUTPUT,
    emptyOutDir: true,
    manifest: 'manifest.json',
    // Pictures and fonts stay files: the page's content security policy lets no data: addresses in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
    // How long its plugins took tells nothing but how busy the machine was.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  plugins: [compress()],
});

/** Writes NAME.br and NAME.gz beside each text file, so that the server compresses nothing while somebody waits. */
function compress(): Plugin {
  return {
    name: 'compress',
    apply: 'build',
    async closeBundle() {
      for (const name of await readdir(join(OUTPUT, 'assets'))) {
        if (!/\.(?:js|css|svg)$/u.test(name)) continue;
        const path = join(OUTPUT, 'assets', name);
        const content = await readFile(path);
        const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
        await writeFile(`${path}.br`, brotliCompressSync(content, quality));
        await writeFile(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}
