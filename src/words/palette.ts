import type { Loose } from './index.ts';

/** The list of commands, the keys that do the same, and how the commands' words are said. */
const zh = {
  title: '命令与快捷键',
  open: '所有命令',
  field: '要做什么',
  placeholder: '命令、地区或产业带；可用拼音首字母',
  none: '没有这样的命令。试试“筛选”“排序”，或地名。',
  counted: (n: number) => `${n} 项`,
  on: '当前',
  letters: '单键快捷键（/ ? F 等）',
  groups: {
    find: '查找',
    go: '前往',
    filter: '筛选',
    view: '地图',
    measure: '指标',
    year: '年份',
    sort: '排序',
    look: '显示',
    deed: '操作',
  },
  find: '查找产业带、地区、行业',
  filter: '打开筛选',
  layers: '打开图层',
  clear: '清除全部筛选',
  nation: '看全国地图',
  up: '回到上一级地区',
  card: '关闭卡片',
  turn: '颠倒顺序',
  copy: '复制链接',
  copied: '链接已复制',
  copyFailed: '浏览器不允许复制，请从地址栏复制',
  print: '打印这一页',
  design: '设计样张',
  by: (what: string) => `按${what}排序`,
  colour: (what: string) => `地区着色：${what}`,
  level: (what: string) => `地区层级：${what}`,
  theme: (what: string) => `外观：${what}`,
  language: (what: string) => `语言：${what}`,
  growing: '只看有增长数字的',
};

const en: Loose<typeof zh> = {
  title: 'Commands and keys',
  open: 'All commands',
  field: 'What to do',
  placeholder: 'A command, a place or a belt',
  none: 'No such command. Try “filter”, “sort”, or the name of a place.',
  counted: (n) => (n === 1 ? '1 item' : `${n} items`),
  on: 'now',
  letters: 'Single-letter keys (/ ? F …)',
  groups: {
    find: 'Find',
    go: 'Go to',
    filter: 'Filter',
    view: 'Map',
    measure: 'Measure',
    year: 'Year',
    sort: 'Sort',
    look: 'Look',
    deed: 'Do',
  },
  find: 'Find a belt, place or industry',
  filter: 'Open the filters',
  layers: 'Open the layers',
  clear: 'Clear all filters',
  nation: 'Show all of China',
  up: 'Up to the place around',
  card: 'Close the card',
  turn: 'Turn the order round',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The browser does not allow copying; copy it from the address bar',
  print: 'Print this page',
  design: 'Design sheet',
  by: (what) => `Sort by ${what.toLowerCase()}`,
  colour: (what) => `Colour places by: ${what.toLowerCase()}`,
  level: (what) => `Level of places: ${what.toLowerCase()}`,
  theme: (what) => `Look: ${what.toLowerCase()}`,
  language: (what) => `Language: ${what}`,
  growing: 'Only with a growth figure',
};

export const paletteWords = { zh, en };

/** First letters of the pinyin of the characters that commands are written with; proved against a dictionary by the test. */
const LETTERS: Readonly<Record<string, string>> = {
  a: '按',
  b: '标部闭不报榜',
  c: '产查操层除从称成出撤',
  d: '地带的当单等打到颠倒对',
  e: '额',
  f: '份复符',
  g: '国关观规跟告光',
  h: '或行回合化划货',
  j: '捷键级接计据节佳近',
  k: '快可开看卡口',
  l: '令链浏览栏量列',
  m: '命么母没名模',
  n: '年',
  p: '拼排片',
  q: '区前清全器请浅庆圈强企',
  r: '人',
  s: '所什首试筛示上顺设色数省市随深双售',
  t: '图题统投',
  w: '往外位无网文',
  x: '选序项显许县系下销',
  y: '阳与有要业用音样一已允印页语言于亿圆影员',
  z: '做字这找指作制址张着只增长专中镇钻最则照值',
};

const LETTER_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTERS).flatMap(([letter, characters]) => Array.from(characters, (character) => [character, letter])),
);

/** First letters of the pinyin of a command's words: 全国视图 is qgst; Latin letters and numbers stay, other characters go. */
export function initialsOf(text: string): string {
  return Array.from(text.toLowerCase(), (one) => LETTER_OF.get(one) ?? (/[a-z0-9]/.test(one) ? one : '')).join('');
}
