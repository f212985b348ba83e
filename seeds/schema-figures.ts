import { CLAIM_RANKS, CONFIDENCES, STATUSES, SUBJECT_KINDS } from '../src/core/belt/model.ts';
import { BOUNDS } from '../src/core/figure/bound.ts';
import { REQUIRED, ID, YES, VALUE, ORIGIN, PLAIN, refers, needs, one, type TableRule } from './column-rule.ts';

/** Column rules of the tables of figures and statements. */
export const FIGURES: Readonly<Record<string, TableRule>> = {
  claims: {
    key: 'id',
    columns: {
      id: ID,
      subject_kind: one(SUBJECT_KINDS),
      subject: PLAIN,
      subject_zh: PLAIN,
      measure: needs('measures'),
      value: VALUE,
      value_high: { number: {} },
      unit: REQUIRED,
      bound: one(BOUNDS),
      period: { period: true },
      inferred: YES,
      scope: needs('scopes'),
      scope_zh: PLAIN,
      status: one(STATUSES),
      confidence: one(CONFIDENCES),
      rank: one(CLAIM_RANKS),
      source: needs('sources'),
      file: PLAIN,
      line: { number: { min: 1, whole: true } },
      origin: ORIGIN,
      note: PLAIN,
    },
  },
  recognitions: {
    columns: {
      belt: needs('belts'),
      list: needs('lists'),
      batch_zh: REQUIRED,
      source: needs('sources'),
      origin: ORIGIN,
    },
  },
  list_facts: {
    columns: {
      list: needs('lists'),
      period: { required: true, period: true },
      item_kind: one(['rule', 'count', 'member', 'city_named']),
      item_zh: PLAIN,
      place_zh: REQUIRED,
      place: refers('places'),
      value: { number: { min: 0 } },
      unit: PLAIN,
      note: PLAIN,
      source: needs('sources'),
      origin: ORIGIN,
    },
  },
  series: {
    columns: {
      place: needs('places'),
      year: { required: true, number: { min: 1978, max: 2030, whole: true } },
      measure: needs('measures'),
      value: { required: true, number: { min: 0 } },
      unit: REQUIRED,
      source: needs('sources'),
      confidence: one(CONFIDENCES),
      origin: ORIGIN,
    },
  },
  concentration: {
    columns: {
      category_zh: REQUIRED,
      industry: needs('industries'),
      scope_zh: REQUIRED,
      period: { required: true, period: true },
      measure: needs('measures'),
      value: VALUE,
      unit: REQUIRED,
      bound: one(BOUNDS),
      note: PLAIN,
      source: needs('sources'),
      confidence: one(CONFIDENCES),
      origin: ORIGIN,
    },
  },
  totals: {
    columns: {
      subject_zh: REQUIRED,
      place: needs('places'),
      members: { number: { min: 1, whole: true } },
      period: { required: true, period: true },
      measure: needs('measures'),
      value: VALUE,
      unit: REQUIRED,
      yoy: { number: { min: -100 } },
      note: PLAIN,
      source: needs('sources'),
      origin: ORIGIN,
    },
  },
  mentions: {
    columns: {
      subject_kind: one(SUBJECT_KINDS),
      subject: PLAIN,
      subject_zh: REQUIRED,
      text_zh: REQUIRED,
      period: { period: true },
      source: needs('sources'),
      file: REQUIRED,
      line: { required: true, number: { min: 1, whole: true } },
      origin: ORIGIN,
    },
  },
  contradictions: {
    columns: { zh: REQUIRED, en: REQUIRED, sources: { required: true, list: true, refers: 'sources' } },
  },
  'left-out': {
    columns: {
      table: one(['obs', 'fact', 'event', 'total', 'conc', 'list', 'taotian', 'series']),
      row: { required: true, number: { min: 1, whole: true } },
      reason: REQUIRED,
    },
  },
};
