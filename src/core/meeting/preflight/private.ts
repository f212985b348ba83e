import { ownIn } from '../file/redacted.ts';
import { LAW, type Finding, type PlainRule, type TaleRule } from './finding.ts';
import { inRole } from './parts-of.ts';

/** What a person noted in the field and has not published leaves only when they want it to. */
export const privateFields: TaleRule = (sheet, facts) => [
  ...(ownIn(facts.tale) > 0
    ? [
        warn(
          '里面有自己在现场记下、还没有公开的数字或产业带。',
          'It holds figures or belts of your own that nobody has published.',
          { kind: 'redact' },
        ),
      ]
    : []),
  ...photos(sheet, facts),
];

/** A photo shows whoever stood before the camera. */
export const photos: PlainRule = (sheet) =>
  inRole(sheet, 'photo').length > 0
    ? [
        warn(
          '里面有走访的照片：看看有没有人脸、车牌或门牌。',
          'It holds photos of a visit: look for faces, number plates and addresses.',
          null,
        ),
      ]
    : [];

function warn(zh: string, en: string, fix: Finding['fix']): Finding {
  return { rule: 'private', level: 'warn', why: { zh, en }, source: PROMISE, fix };
}

const PROMISE = {
  ...LAW.house,
  zh: '带图：自己记下的只在本人同意时离开设备',
  en: 'Daitu: what you noted leaves only when you agree',
};
