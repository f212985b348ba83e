import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isApproximate, nearest } from '../../../src/core/analysis/nearest.ts';
import { distanceKm } from '../../../src/core/analysis/sphere.ts';
import { neighbours, sitedPack } from '../linked-fixture.ts';
import { beltRow, idsOf } from '../pack-fixture.ts';

const pack = neighbours();
const ids = (...answer: Parameters<typeof nearest>) => idsOf(answer[0], nearest(...answer).map(({ belt }) => belt)); // prettier-ignore

describe('nearest', () => {
  it('gives distance and bearing, and marks points that are only the centre of something', () => {
    const [first, second, third] = nearest(pack, 120, 30, { limit: 3 });
    expect(first).toEqual({ belt: beltRow(pack, 'keqiao'), km: 0, bearing: null, approximate: false });
    expect(second).toMatchObject({ belt: beltRow(pack, 'shaoxing'), bearing: 0, approximate: true });
    expect(second?.km).toBeCloseTo(5.559754, 5);
    expect(third).toMatchObject({ belt: beltRow(pack, 'zhuji'), bearing: 0, approximate: false });
    expect(third?.km).toBeCloseTo(11.119508, 5);
    expect(isApproximate(pack, beltRow(pack, 'zhuji-fabric'))).toBe(true);
  });

  it('puts equal distances in the order of the rows, also where the limit cuts through them', () => {
    expect(ids(pack, 120, 30.1, { limit: 1 })).toEqual(['zhuji']);
    expect(ids(pack, 120, 30.1, { limit: 2 })).toEqual(['zhuji', 'zhuji-hanfu']);
    // keqiao and zhuji-fabric are both 0.1° away: which one is third is settled by the row.
    expect(ids(pack, 120, 30.1, { limit: 4 })).toEqual(['zhuji', 'zhuji-hanfu', 'shaoxing', 'keqiao']);
  });

  it('keeps to the reach, the last kilometre included, and to the belts wanted', () => {
    expect(ids(pack, 120, 30, { within: 11.2 })).toEqual(['keqiao', 'shaoxing', 'zhuji', 'zhuji-hanfu']);
    expect(ids(pack, 120, 30, { within: 11.1 })).toEqual(['keqiao', 'shaoxing']);
    expect(ids(pack, 120, 30, { within: 0 })).toEqual(['keqiao']);
    const hanfu = beltRow(pack, 'zhuji-hanfu');
    expect(ids(pack, 120, 30, { keep: (belt) => belt === hanfu })).toEqual(['zhuji-hanfu']);
    expect(ids(pack, 120, 30, { keep: (belt) => belt === hanfu, within: 5 })).toEqual([]);
    expect(ids(pack, 120, 30, { limit: 0 })).toEqual([]);
    expect(nearest(pack, 120, 30)).toHaveLength(7);
  });

  it('finds nothing in a pack without belts', () => expect(nearest(sitedPack([]), 120, 30)).toEqual([]));

  it.each([
    [{}, [181, 30], '181, 30 is no point on the earth'],
    [{}, [120, NaN], 'no point on the earth'],
    [{ within: -1 }, [120, 30], 'found a distance of -1 km, expected 0 or more'],
    [{ limit: NaN }, [120, 30], 'found a limit of NaN belts, expected 0 or more'],
  ] as const)('refuses %o at %o', (reach, [lon, lat], sentence) => {
    expect(() => nearest(pack, lon, lat, reach)).toThrow(sentence);
  });

  it('finds what a look at every belt finds', () => {
    const at = fc.tuple(fc.integer({ min: 1180, max: 1220 }), fc.integer({ min: 280, max: 320 }));
    const reach = fc.record({ limit: fc.nat(12), within: fc.constantFrom(0, 20, 111.2, 500) });
    fc.assert(
      fc.property(fc.array(at, { maxLength: 12 }), at, reach, (points, [lon, lat], { limit, within }) => {
        const given = points.map(([x, y], row) => ({ id: `b${row}`, at: [x / 10, y / 10] as const }));
        const sited = sitedPack(given);
        const all = Array.from(sited.belts.lon, (x, belt) => {
          return { belt, km: distanceKm(lon / 10, lat / 10, x, sited.belts.lat[belt] ?? 0) };
        });
        const inReach = all.filter(({ km }) => km <= within).sort((a, b) => a.km - b.km || a.belt - b.belt);
        const found = nearest(sited, lon / 10, lat / 10, { limit, within }).map(({ belt, km }) => ({ belt, km }));
        expect(found).toEqual(inReach.slice(0, limit));
      }),
    );
  });
});
