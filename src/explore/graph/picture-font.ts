// The typeface of names as a data: address, to be written into a saved picture.
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

let read: Promise<string> | null = null;

export function pictureFont(): Promise<string> {
  read ??= fetch(latin)
    .then((response) => response.blob())
    .then(asDataAddress);
  return read;
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
