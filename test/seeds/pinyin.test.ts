import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { readingTables, type ReadingRow } from '../../seeds/pinyin.ts';
import { cell, cells, readTables, rowsOf } from '../../seeds/read.ts';
import { spelled } from '../../src/core/search/fold.ts';
import { Readings } from '../../src/core/search/readings.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const corrections = Papa.parse<ReadingRow>(readFileSync(new URL('readings.csv', SEEDS), 'utf8'), { header: true, skipEmptyLines: true }).data; // prettier-ignore
const tables = readTables(SEEDS, ['places', 'belts']);
const places = rowsOf(tables, 'places').map((row) => ({
  code: cell(row, 'code'),
  name: cell(row, 'name'),
  short: cell(row, 'short'),
  en: cell(row, 'name_en'),
  aliases: cells(row, 'aliases').filter((alias) => !/^\d*$/.test(alias)),
}));
const names = [
  ...places.flatMap(({ short, name, aliases }) => [short, name, ...aliases]),
  ...rowsOf(tables, 'belts').flatMap((row) => [cell(row, 'name_zh'), cell(row, 'category_zh')]),
];
const readings = new Readings(readingTables(names, corrections));
/** All readings of a name, each as one word. */
const said = (name: string) => readings.of(name).map((syllables) => syllables.join(''));

describe('names that are easily read wrongly', () => {
  test.each(Object.entries({
    重庆: 'chongqing', 长沙: 'changsha', 长治: 'changzhi', 厦门: 'xiamen', 乐清: 'yueqing', 台州: 'taizhou', 六安: 'luan', 蚌埠: 'bengbu',
    亳州: 'bozhou', 丽水: 'lishui', 番禺: 'panyu', 东阿: 'donge', 铅山: 'yanshan', 浚县: 'xunxian', 莘县: 'shenxian', 乐亭: 'laoting',
    单县: 'shanxian', 尉氏: 'weishi', 柏乡: 'baixiang', 长子县: 'zhangzixian', 六合: 'luhe', 闵行: 'minhang', 歙县: 'shexian', 黟县: 'yixian',
    涡阳: 'guoyang', 枞阳: 'zongyang', 砀山: 'dangshan', 尉犁: 'yuli', 吴堡: 'wubu', 大埔: 'dabu', 黄埔: 'huangpu', 黄陂: 'huangpi',
    什邡: 'shifang', 喀什: 'kashi', 珲春: 'hunchun', 洪洞: 'hongtong', 繁峙: 'fanshi', 宕昌: 'tanchang', 蔚县: 'yuxian', 乐陵: 'laoling',
    乐都: 'ledu', 民乐: 'minle', 长乐: 'changle', 将乐: 'jiangle', 荥阳: 'xingyang', 荥经: 'yingjing', 渑池: 'mianchi', 泌阳: 'biyang',
    曾都: 'zengdu', 筠连: 'junlian', 犍为: 'qianwei', 郫都: 'pidu', 都匀: 'duyun', 都江堰: 'dujiangyan', 吐鲁番: 'tulufan', 伽师: 'jiashi',
    东莞: 'dongguan', 盱眙: 'xuyi', 嵊州: 'shengzhou', 婺源: 'wuyuan', 鄱阳: 'poyang', 百色: 'baise', 儋州: 'danzhou', 涪陵: 'fuling',
    召陵: 'shaoling', 牟平: 'muping', 中牟: 'zhongmu', 牟定: 'mouding', 井陉: 'jingxing', 藁城: 'gaocheng', 蠡县: 'lixian', 大城: 'daicheng',
    佟二堡: 'tongerpu', 崧厦: 'songxia', 大涌: 'dachong', 行唐: 'xingtang', 句容: 'jurong', 柞水: 'zhashui', 丹棱: 'danleng', 穆棱: 'muling',
    吕梁: 'luliang', 旅顺口: 'lushunkou',
  }))('%s is said %s', (name, pinyin) => expect(said(name)[0]).toBe(pinyin)); // prettier-ignore

  test.each(
    Object.entries({
      中山古镇灯饰: 'zhongshanguzhendengshi',
      乐清电气: 'yueqingdianqi',
      昌乐鄌郚乐器: 'changletangwuyueqi',
      长乐纺织: 'changlefangzhi',
      枣强大营皮毛: 'zaoqiangdayingpimao',
      成德眉资特色调味品: 'chengdemeizitesetiaoweipin',
      抚松人参: 'fusongrenshen',
      鲜参: 'xianshen',
      黄骅模具: 'huanghuamuju',
      长垣起重机: 'changyuanqizhongji',
      输配电行业: 'shupeidianhangye',
      平乡自行车童车: 'pingxiangzixingchetongche',
      灯塔佟二堡皮装: 'dengtatongerpupizhuang',
      梧州六堡茶: 'wuzhouliubaocha',
      花都狮岭皮具: 'huadushilingpiju',
      西平畜牧机械: 'xipingxumujixie',
    }),
  )('in %s too', (name, pinyin) => {
    // prettier-ignore
    expect(new Readings(readingTables([...names, name], corrections)).of(name)[0]?.join('')).toBe(pinyin);
  });

  it('are found by the reading that many people type, where the right one is another', () => {
    expect(said('大涌镇')).toEqual(['dachongzhen', 'dayongzhen']);
    expect(said('万柏林区')).toEqual(['wanbolinqu', 'wanbailinqu']);
  });
});

/** Names that are no pinyin in English but of another language; their pinyin was read through by a person. Hong Kong and Macao all are. */
const FOREIGN = new Set(
  `150000 150100 150172 150600 150700 150800 150900 152200 152201 152500 152501 152502 152900 152971 230100 230200 513200 513300
   540000 540100 540172 540200 540300 540400 540600 542500 610000 632600 632857 650100 650121 650200 650203 650400 652700 652800
   652801 652900 652901 652902 653000 653001 653100 653101 653131 653200 653201 654000 654003 654004 654300 654301 659002 659003
   659008`.split(/\s+/),
);
const isForeign = (code: string) => FOREIGN.has(code) || /^8[12]/.test(code);
const ENGLISH = /\b(High-tech|Economic|Industrial|Demonstration|Development|Management|Scenic|Airport|Economy|Chemical|Creative|Food|New|Zone|Area|Park|Town|City|District|County|Islands)\b/g; // prettier-ignore
const latin = (en: string) => spelled(en.replace(ENGLISH, '').normalize('NFKD').toLowerCase().replace(/[^a-z]/g, '')); // prettier-ignore

describe('the English name of a place', () => {
  const differing = places.filter(({ code, en, name, short }) => {
    const spoken = [...said(name), ...said(short)];
    return !isForeign(code) && !spoken.some((each) => each === latin(en) || (ENGLISH.test(en) && each.startsWith(latin(en)))); // prettier-ignore
  });

  it('is its pinyin, for every place but those named in another language', () => {
    expect(differing.map(({ code, name, en }) => `${code} ${name} ${en} ${said(name).join('|')}`)).toEqual([]);
  });
});

test('the short name is said as the beginning of the full one', () => {
  const torn = places.filter(({ name, short }) => name.startsWith(short) && !said(short).every((each, at) => said(name)[at]?.startsWith(each))); // prettier-ignore
  expect(torn.map(({ name }) => `${name} ${said(name).join('|')}`)).toEqual([]);
});

describe('tables', () => {
  const row = (word: string, pinyin: string): ReadingRow => ({ word, pinyin, note: '' });

  it('give the syllable of each character, and words only where they differ', () => {
    expect(readingTables(['重庆', '重庆市', '重型', '重油', '重机'], [])).toEqual({
      syllables: 'ji机qing庆shi市xing型you油zhong重',
      words: '重庆 chong qing',
    });
  });

  it('take a correction of one character for all names', () => {
    expect(readingTables(['花都', '都市'], [row('都', 'du')])).toEqual({ syllables: 'du都hua花shi市', words: '' });
  });

  it('keep brackets and letters apart', () => {
    const made = new Readings(readingTables(['LED(重庆)灯'], []));
    expect(made.of('LED(重庆)灯')).toEqual([['l', 'e', 'd', 'chong', 'qing', 'deng']]);
  });

  it('name the line of a correction that does not fit', () => {
    const why = 'seeds/readings.csv:3 column pinyin: the word "单县 shan" does not have a syllable for each character';
    expect(() => readingTables([], [row('都', 'du'), row('单县', 'shan')])).toThrow(why);
  });
});
