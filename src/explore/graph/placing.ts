// The page's side of the worker that places entities.
import type { PlacingTask, Point } from './place-nodes.ts';

let worker: Worker | null = null;
let last = 0;

/** @throws Error where the worker cannot run; the next call tries with a new one */
export function placeBeside(task: PlacingTask): Promise<Map<string, Point>> {
  worker ??= new Worker(new URL('./placing.worker.ts', import.meta.url), { type: 'module' });
  const hired = worker;
  last += 1;
  const number = last;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      hired.removeEventListener('message', onMessage);
      hired.removeEventListener('error', onError);
    };
    const onMessage = ({ data }: MessageEvent<{ number: number; places: Map<string, Point> }>): void => {
      if (data.number !== number) return;
      leave();
      resolve(data.places);
    };
    const onError = (): void => {
      leave();
      if (worker === hired) worker = null;
      hired.terminate();
      reject(new Error('The picture could not be laid out. The list beside it has the same entities.'));
    };
    hired.addEventListener('message', onMessage);
    hired.addEventListener('error', onError);
    hired.postMessage({ number, task });
  });
}
