import { expect, it } from 'vitest';
import { allTogether, membersOf, type Grouping } from '../../../src/core/analysis/members.ts';
import { viewOf } from '../../../src/core/analysis/view.ts';
import { atlas } from '../atlas-fixture.ts';
import { idsOf } from '../pack-fixture.ts';

const pack = atlas();
const view = viewOf(pack, { measure: 'best', year: 'latest' });
const rows = Uint32Array.of(0, 1, 2, 3, 4, 5);

it.each<[Grouping, string[]]>([
  [
    'province',
    [
      'zhili 330000',
      'shaoxing-ceramics 330000',
      'keqiao 330000',
      'keqiao-fabric 330000',
      'caoxian 370000',
      'caoxian-wood 370000',
    ],
  ],
  ['county', ['zhili 330502', 'keqiao 330603', 'keqiao-fabric 330603', 'caoxian 371721', 'caoxian-wood 371721']],
  ['town', ['zhili 330502101']],
  [
    'sector',
    [
      'zhili clothing',
      'shaoxing-ceramics home',
      'keqiao clothing',
      'keqiao-fabric clothing',
      'caoxian clothing',
      'caoxian-wood home',
    ],
  ],
  ['list', ['shaoxing-ceramics sme-2022', 'keqiao hundred-2023', 'caoxian hundred-2023', 'caoxian sme-2022']],
  [
    'tier',
    [
      'zhili ten',
      'shaoxing-ceramics below',
      'keqiao hundred',
      'keqiao-fabric hundred',
      'caoxian ten',
      'caoxian-wood none',
    ],
  ],
])('says who belongs to which %s', (grouping, expected) => {
  const { belts, groups, keys } = membersOf(pack, view, rows, grouping);
  expect(idsOf(pack, belts).map((id, pair) => `${id} ${keys[groups[pair] ?? -1]}`)).toEqual(expected);
});

it('puts all into one group', () => {
  expect(allTogether(Uint32Array.of(3, 5), 'x')).toEqual({
    belts: Uint32Array.of(3, 5),
    groups: Uint16Array.of(0, 0),
    keys: ['x'],
  });
});
