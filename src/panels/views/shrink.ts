/** Width of a saved view's picture, px. */
const WIDTH = 160;
const HEIGHT = 107;

/** The middle of a picture as a small PNG of 160 × 107 px; null where the browser cannot make one. */
export async function shrunk(picture: Blob): Promise<Blob | null> {
  const image = await createImageBitmap(picture);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const scale = Math.max(WIDTH / image.width, HEIGHT / image.height);
  const [across, down] = [image.width * scale, image.height * scale];
  canvas.getContext('2d')?.drawImage(image, (WIDTH - across) / 2, (HEIGHT - down) / 2, across, down);
  image.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
