// An SVG as a PNG, at twice its size where that is not too large for a browser.
import type { Svg } from './svg.ts';

const SCALE = 2;
/** Canvases beyond this are not drawn in some browsers, in pixels. */
const LARGEST_SIDE = 8000;

/** @throws an error where the browser can't draw it */
export async function pngOf({ text, width, height }: Svg): Promise<Blob> {
  const picture = new Image();
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    picture.src = address;
    await picture.decode();
    const scale = Math.min(SCALE, LARGEST_SIDE / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture could not be drawn.')) : resolve(blob))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
