import { expect, test } from 'vitest';
import { SCALE_RAMPS } from '../../src/core/meeting/ramp.ts';
import { lookOf } from '../../src/map/look.ts';
import { changesOf } from '../../src/map/restyle.ts';
import { EMPTY_SCENE, type Scene } from '../../src/map/scene.ts';
import { layersOf, SHAPES } from '../../src/map/style.ts';

const ALL = new Set<string>(SHAPES);

const layers = (scene: Partial<Scene>) => layersOf(lookOf({ ...EMPTY_SCENE, ...scene }), ALL);
const areas = { codes: [], within: '', classes: new Uint8Array(), colours: SCALE_RAMPS.ochre.light } as const;

test('the same look changes nothing', () => {
  expect(changesOf(layers({}), layers({}))).toEqual({ properties: [], ranges: [] });
});

test('belts are no part of the style, and the edge of a chosen place is drawn from the first choice on', () => {
  const visible = (from: Partial<Scene>, to: Partial<Scene>) =>
    changesOf(layers(from), layers(to)).properties.map(({ layer, value }) => [layer, value]);
  const circles = { belt: Uint32Array.of(1), radius: Float32Array.of(4), fill: Uint8Array.of(0), colours: ['#111111'] };
  expect(visible({}, { circles, selectedBelt: 2 })).toEqual([]);
  expect(visible({}, { selectedPlace: '330000' })).toEqual([
    ['chosen-county', 'visible'],
    ['chosen-prefecture', 'visible'],
    ['chosen-province', 'visible'],
  ]);
});

test('a place that is no longer chosen keeps its layers', () => {
  const chosen = lookOf({ ...EMPTY_SCENE, selectedPlace: '330000' });
  expect(changesOf(layersOf(chosen, ALL), layersOf(lookOf(EMPTY_SCENE, chosen), ALL)).properties).toEqual([]);
});

test('colouring counties shows their hatch, sets their colours and draws them at every zoom', () => {
  const { properties, ranges } = changesOf(layers({}), layers({ areas: { level: 'county', ...areas } }));
  expect(properties).toContainEqual({ layer: 'hatch-county', kind: 'layout', key: 'visibility', value: 'visible' });
  expect(properties.map((change) => change.layer)).not.toContain('area-province');
  expect(ranges.map((range) => range.layer).sort()).toEqual(['area-county', 'line-county']);
  expect(ranges[0]).toMatchObject({ minzoom: 0, maxzoom: 24 });
});

test('a property that is no longer said goes back to its default', () => {
  const before = layers({}).map((layer) => ({ ...layer, paint: { ...layer.paint, 'line-blur': 2 } }) as typeof layer);
  const { properties } = changesOf(before, layers({}));
  expect(properties[0]).toEqual({ layer: 'sea', kind: 'paint', key: 'line-blur', value: undefined });
});

test('dark changes colours, never the layout', () => {
  const { properties } = changesOf(layers({}), layers({ theme: 'dark' }));
  expect(properties.length).toBeGreaterThan(10);
  expect(properties.every((change) => change.kind === 'paint')).toBe(true);
});
