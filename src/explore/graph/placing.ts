// The page's side of the worker that places entities.
import type { PlacingTask, Point } from './place-nodes.ts';

let worker: Worker | null = null;
let last = 0;

export function placeBeside(task: PlacingTask): Promise<Map<string, Point>> {
  worker ??= new Worker(new URL('./placing.worker.ts', import.meta.url), { type: 'module' });
  const hired = worker;
  last += 1;
  const number = last;
  return new Promise((resolve, reject) => {
    const onMessage = ({ data }: MessageEvent<{ number: number; places: Map<string, Point> }>): void => {
      if (data.number !== number) return;
      hired.removeEventListener('message', onMessage);
      resolve(data.places);
    };
    hired.addEventListener('message', onMessage);
    hired.addEventListener('error', () => reject(new Error('The picture could not be laid out.')), { once: true });
    hired.postMessage({ number, task });
  });
}
