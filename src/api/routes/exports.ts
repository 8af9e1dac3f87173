// /export/FILE: the graph, or the part of it that the parameters say, in the formats of other programs.
import { EXPORTS } from '../formats/exports.ts';
import type { Route } from './route.ts';

export const exportRoutes: readonly Route[] = EXPORTS.map(({ fileName, contentType, parameters, write }) => ({
  path: new RegExp(`^/export/${fileName.replaceAll('.', '\\.')}$`, 'u'),
  parameters,
  async answer({ parameters: given }, { reader }) {
    const filter = { ...given.all(), ...(given.flag('bom') ? { bom: 'true' } : {}) };
    return { contentType, fileName, body: write(reader.engine, filter) };
  },
}));
