import { painting, type PictureAsk } from './tiles.ts';

/** What comes back: how far it is, the picture, or why there is none. */
export type Painted = { readonly done: number } | { readonly picture: Blob } | { readonly failed: string };

const post = postMessage as (message: Painted) => void;

/** One picture a worker: to stop it is to end the worker. */
addEventListener('message', ({ data }: MessageEvent<PictureAsk>) => {
  try {
    let canvas: OffscreenCanvas | null = null;
    const brushFor = (width: number, height: number) => {
      if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height);
      return canvas.getContext('2d', { willReadFrequently: true, alpha: false });
    };
    const steps = painting(data, brushFor);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return post({ picture: step.value });
      post({ done: step.value });
    }
  } catch (error) {
    post({ failed: error instanceof Error ? error.message : 'failed' });
  }
});
