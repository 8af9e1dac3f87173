// The layers of src: a folder imports only from itself and from those before it. Generated code is left out: the resolver types
// name the records of src/graph and the context of src/api, for src/api alone.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const LAYERS = ['generated', 'tracing', 'article', 'extract', 'graph', 'api', 'explore'];
const IMPORT = /\bfrom '(\.[^']*)'|\bimport\('(\.[^']*)'\)|^import '(\.[^']*)'/gmu;

const layerOf = (file: string): number => LAYERS.indexOf(path.relative('src', file).split(path.sep)[0] ?? '');

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('generated'))
  .map((file) => path.join('src', file));

test.each(FILES)('%s imports only from its own layer and those before it', (file) => {
  const imported = [...readFileSync(file, 'utf8').matchAll(IMPORT)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .map((specifier) => path.join(path.dirname(file), specifier));
  if (file.startsWith(path.join('src', 'explore'))) {
    // What it imports goes to the browser: nothing of the server may.
    expect(imported.filter((target) => !/^src\/(?:explore\/|generated\/explore\.ts$)/u.test(target))).toEqual([]);
  }
  const wrong = imported.filter((target) => layerOf(target) < 0 || layerOf(target) > layerOf(file));
  expect(wrong).toEqual([]);
});
