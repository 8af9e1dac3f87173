// Where a worker thread begins: in JavaScript, as Node 20 loads TypeScript in a thread only once tsx is registered there.
import { register } from 'tsx/esm/api';

register();
export const { extractFile, extractContent, extractJson } = await import('./worker.ts');
