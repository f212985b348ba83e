import type { Map as MapLibre } from 'maplibre-gl';

/**
 * A PNG of the map as it is. It is taken inside a render event, because the drawing buffer is empty at any other time.
 * @throws when the browser cannot encode the picture
 */
export function snapshot(map: MapLibre): Promise<Blob> {
  return new Promise((resolve, reject) => {
    map.once('render', () => {
      map.getCanvas().toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The browser could not make a picture of the map: try a smaller window.'));
      }, 'image/png');
    });
    map.triggerRepaint();
  });
}
