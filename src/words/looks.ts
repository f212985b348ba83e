import type { Loose } from './index.ts';

/** How the map is read: classes, colours, the distribution in the legend. */
const zh = {
  classes: '分级',
  methods: { auto: '自动', tiers: '百亿分级', quantiles: '等数量', jenks: '自然间断', equal: '等间距', typed: '手动' },
  typedLabel: (unit: string) => `分级点${unit && `（${unit}）`}，从小到大`,
  typedHint: (most: number) => `最多 ${most} 个数，用空格或逗号隔开`,
  use: '采用',
  faults: {
    none: '还没有数字：请输入至少一个分级点，例如 10 100 500',
    many: (most: number) => `数字太多：最多 ${most} 个，颜色再多就分不清了`,
    number: (at: number, text: string) => `第 ${at} 个“${text}”不是数字：请只写数字，例如 10 100 500`,
    order: (at: number, text: string) => `第 ${at} 个“${text}”不比前一个大：请从小到大写`,
  },
  lacks: {
    few: '不同的数值太少，分不成 5 级，已改为自动分级',
    other: '百亿分级只用于金额，已改为自动分级',
    outside: '有的分级点一侧没有数值',
    many: '只采用前 4 个分级点：颜色再多就分不清了',
    zero: '增长的分级固定，以零为中心',
  },
  ramp: '规模色阶',
  ramps: { ochre: '赭', teal: '青', violet: '紫', grey: '灰' },
  rampHint: '四种都经色觉障碍模拟检验；只记在这台设备上',
};

const en: Loose<typeof zh> = {
  classes: 'Classes',
  methods: {
    auto: 'Automatic',
    tiers: 'Tiers',
    quantiles: 'Equal count',
    jenks: 'Natural breaks',
    equal: 'Equal steps',
    typed: 'By hand',
  },
  typedLabel: (unit) => `Breaks${unit && ` (${unit})`}, ascending`,
  typedHint: (most) => `up to ${most} numbers, parted by spaces or commas`,
  use: 'Use',
  faults: {
    none: 'No numbers yet: type at least one break, e.g. 10 100 500',
    many: (most) => `Too many numbers: at most ${most}, more colours could not be told apart`,
    number: (at, text) => `No. ${at}, "${text}", is no number: type digits only, e.g. 10 100 500`,
    order: (at, text) => `No. ${at}, "${text}", is not above the one before: type them in ascending order`,
  },
  lacks: {
    few: 'too few different values for 5 classes: classes are automatic',
    other: 'tiers are for money only: classes are automatic',
    outside: 'a break has no values on one side',
    many: 'only the first 4 breaks are used: more colours could not be told apart',
    zero: 'growth keeps its classes around zero',
  },
  ramp: 'Colours of scale',
  ramps: { ochre: 'Ochre', teal: 'Teal', violet: 'Violet', grey: 'Grey' },
  rampHint: 'all four are tested for colour blindness; remembered on this device only',
};

export const lookWords = { zh, en };
