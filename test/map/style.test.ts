import { describe, expect, test } from 'vitest';
import { SCALE_RAMPS, THEMES } from '../../src/core/meeting/ramp.ts';
import { finestLevel, lookOf } from '../../src/map/look.ts';
import { STYLED } from '../../src/map/layers.ts';
import { EMPTY_SCENE, type Scene } from '../../src/map/scene.ts';
import { layersOf, SHAPES, styleOf } from '../../src/map/style.ts';

const ALL = new Set<string>(SHAPES);

const COUNTIES: Scene = {
  ...EMPTY_SCENE,
  areas: {
    level: 'county',
    codes: ['440605'],
    within: '',
    classes: Uint8Array.of(2),
    colours: SCALE_RAMPS.ochre.light,
  },
};

describe.each(THEMES)('%s', (theme) => {
  const style = styleOf(lookOf({ ...EMPTY_SCENE, theme }));

  test('asks nothing of the network: no glyphs, no sprite, no address', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:|mapbox:/);
  });

  test('has every layer once, each with a source that exists', () => {
    expect(style.layers.map((layer) => layer.id)).toEqual(STYLED);
    for (const layer of style.layers) {
      if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source);
    }
  });

  test('letters have fonts of the device and a width at which they break', () => {
    for (const layer of style.layers) {
      if (layer.type !== 'symbol' || !layer.layout?.['text-field']) continue;
      expect(layer.layout['text-font']).toContain('PingFang SC');
      expect(layer.layout['text-max-width']).toBeGreaterThan(0);
    }
  });
});

test('coloured counties are drawn at every zoom, else from their own', () => {
  const zooms = (scene: Scene) =>
    layersOf(lookOf(scene), ALL)
      .filter((layer) => ['area-county', 'line-county'].includes(layer.id))
      .map((layer) => layer.minzoom);
  expect(zooms(EMPTY_SCENE)).toEqual([6.5, 6.5]);
  expect(zooms(COUNTIES)).toEqual([0, 0]);
});

test('hatching is seen at the coloured level only', () => {
  const visible = layersOf(lookOf(COUNTIES), ALL)
    .filter((layer) => layer.id.startsWith('hatch-'))
    .map((layer) => [layer.id, layer.layout?.visibility]);
  expect(Object.fromEntries(visible)).toEqual({
    'hatch-county': 'visible',
    'hatch-prefecture': 'none',
    'hatch-province': 'none',
  });
});

test('the language changes the names, not their order', () => {
  const [zh, en] = (['zh', 'en'] as const).map((language) => layersOf(lookOf({ ...EMPTY_SCENE, language }), ALL));
  expect(JSON.stringify(zh)).not.toContain('name_en');
  expect(JSON.stringify(en)).toContain('name_en');
});

test('the finest level follows the zoom', () => {
  expect([2, 4.4, 4.5, 6.4, 6.5, 12].map(finestLevel)).toEqual([
    'province',
    'province',
    'prefecture',
    'prefecture',
    'county',
    'county',
  ]);
});

test('an outline is drawn when its data is here, and not before', () => {
  const look = lookOf(EMPTY_SCENE);
  const drawn = (arrived: readonly string[]) =>
    layersOf(look, new Set(arrived)).flatMap((layer) =>
      'source' in layer && layer.layout?.visibility !== 'none' ? [layer.source] : [],
    );
  expect(new Set(drawn([]))).toEqual(new Set(['places', 'labels', 'isles']));
  expect(new Set(drawn(['province', 'lakes']))).toEqual(new Set(['places', 'labels', 'isles', 'province', 'lakes']));
});

test('what is given stands in the style from the start', () => {
  const { sources } = styleOf(lookOf(EMPTY_SCENE), { places: 'blob:here' });
  expect(sources['places']).toMatchObject({ data: 'blob:here' });
  expect(sources['province']).toMatchObject({ data: { features: [] } });
});
