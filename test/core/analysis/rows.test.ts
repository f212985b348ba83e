import { expect, it } from 'vitest';
import { everyRow } from '../../../src/core/analysis/rows.ts';

it('counts from zero', () => expect([[...everyRow(3)], [...everyRow(0)]]).toEqual([[0, 1, 2], []]));
