/** MapLibre ships its worker without types: the parts that shapes.worker.ts uses. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  export interface LoadData {
    request?: { readonly url: string };
    data?: unknown;
  }
  export type Load = (map: unknown, params: LoadData, abort?: AbortController) => Promise<unknown>;
  export interface Actor {
    readonly messageHandlers?: Readonly<Record<string, Load | undefined>>;
    registerMessageHandler(type: string, handler: Load): void;
  }
  /** Importing the module inside a worker puts one of these at `self.worker`. */
  export default class LibreWorker {
    readonly actor: Actor;
  }
}
