import { refusal, type Flaw } from './flaw.ts';
import { PROVINCES } from './province-codes.ts';
import type { OwnShape } from './shape.ts';

/** All 34 are there, each with an outline, and no feature is named as one and numbered as another. */
export function provinceFlaws(shapes: readonly OwnShape[]): Flaw[] {
  const drawn = new Set(shapes.filter(({ rings }) => rings.length > 0).map(({ province }) => province));
  const missing = [...PROVINCES].filter(([code]) => !drawn.has(code)).map(([code, name]) => `${name} ${code}`);
  const crossed = shapes.filter(({ province, called }) => province !== '' && called !== '' && called !== province);
  return [
    ...(missing.length > 0
      ? [
          refusal(
            'provinces',
            `34 个省级区划缺 ${missing.length} 个：${missing.join('、')}。请补上它们的面，属性 adcode、gb、code 或 name 写明是谁。`,
            `Of the 34 divisions of province level ${missing.length} are missing: ${missing.join(', ')}. Add their polygons, with adcode, gb, code or name.`,
          ),
        ]
      : []),
    ...crossed.map(({ at, name, province }) =>
      refusal(
        'provinces',
        `第 ${at} 个要素名称是“${name}”，代码却是 ${province}（${PROVINCES.get(province) ?? ''}）。请改正其中一个。`,
        `Feature ${at} is named ${name}, but its code ${province} is that of ${PROVINCES.get(province) ?? ''}. Mend one of them.`,
      ),
    ),
  ];
}
