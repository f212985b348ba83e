import type { Level, Words } from '../belt/model.ts';
import { LEVELS } from '../belt/model.ts';
import { NONE } from '../belt/columns.ts';
import type { Pack } from '../belt/pack.ts';
import type { RuleSubject, RuleText } from '../belt/rule.ts';
import type { Refusal } from './rule-verdict.ts';

const LEVEL_WORDS: Readonly<Record<Level, Words>> = {
  province: { zh: '省级', en: 'a province' },
  prefecture: { zh: '地市级', en: 'a prefecture' },
  county: { zh: '县级', en: 'a county' },
  town: { zh: '镇级', en: 'a town' },
};

const SUBJECT_WORDS: Readonly<Record<RuleSubject, Words>> = {
  belt: { zh: '产业带', en: 'a belt' },
  'city×category': { zh: '地级市与一级类目的组合', en: 'a prefecture-level city and a first-level category' },
  town: { zh: '镇', en: 'a town' },
  village: { zh: '行政村', en: 'an administrative village' },
  category: { zh: '全国的一个类目', en: 'a category nationwide' },
};

/**
 * Why a rule may not be put to a belt; null = it may. A rule by city and category, by village or by category never is: a belt's figure is
 * none of theirs, however near. Throws a RangeError for a belt that the pack does not have.
 */
export function refuse(pack: Pack, rule: RuleText, belt: number): Refusal | null {
  const { belts, texts } = pack;
  const level = texts.places[belts.place[belt] ?? NONE]?.level;
  if (!level) throw new RangeError(`belt ${belt} is not in the pack; expected 0 to ${belts.count - 1}`);
  const refused = (why: Refusal['why'], words: Words): Refusal => ({
    ...words,
    why,
    subject: rule.subject,
    level,
    place: rule.place,
    instead: rule.subject === 'city×category' ? insteadOf(pack, belt) : null,
  });
  const fits = rule.subject === 'belt' || (rule.subject === 'town' && level === 'town');
  if (!fits) return refused('subject', unitWords(rule.subject, level));
  if (rule.place >= 0 && !isIn(pack, belt, rule.place)) return refused('place', placeWords(pack, rule));
  if (rule.level && LEVELS.indexOf(level) < LEVELS.indexOf(rule.level))
    return refused('level', levelWords(rule.level, level));
  return null;
}

function insteadOf({ belts }: Pack, belt: number): Refusal['instead'] {
  const prefecture = belts.prefecture[belt] ?? NONE;
  return prefecture === NONE ? null : { prefecture, sector: belts.sector[belt] ?? 0 };
}

function isIn({ belts, texts }: Pack, belt: number, place: number): boolean {
  const level = texts.places[place]?.level;
  return level !== undefined && belts[level][belt] === place;
}

function unitWords(subject: RuleSubject, level: Level): Words {
  const [unit, own] = [SUBJECT_WORDS[subject], LEVEL_WORDS[level]];
  return {
    zh: `规则的单位是${unit.zh}，这是一条${own.zh}产业带；只能用于${unit.zh}`,
    en: `the rule speaks of ${unit.en}, this is a belt of ${own.en}; it may only be applied to ${unit.en}`,
  };
}

function levelWords(wanted: Level, level: Level): Words {
  const [unit, own] = [LEVEL_WORDS[wanted], LEVEL_WORDS[level]];
  return {
    zh: `规则以${unit.zh}区域内的产业带为单位，这是一条${own.zh}产业带`,
    en: `the rule speaks of belts within ${unit.en}, this is a belt of ${own.en}`,
  };
}

function placeWords({ texts }: Pack, rule: RuleText): Words {
  const place = texts.places[rule.place];
  return {
    zh: `规则只用于${place?.zh ?? ''}的产业带，这一条不在其中`,
    en: `the rule is for belts of ${place?.en ?? ''} only, this one is elsewhere`,
  };
}
