// Places entities beside the page, so that it answers meanwhile.
import { type PlacingTask, placeNodes } from './place-nodes.ts';

self.onmessage = ({ data }: MessageEvent<{ readonly number: number; readonly task: PlacingTask }>) => {
  self.postMessage({ number: data.number, places: placeNodes(data.task) });
};
