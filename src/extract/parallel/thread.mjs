// Where a worker thread begins: in JavaScript, as Node 20 loads TypeScript in a thread only once tsx is registered there.
import { register } from 'tsx/esm/api';

register();
const { default: extractFile } = await import('./worker.ts');
export default extractFile;
