import { expect, it } from 'vitest';
import { shortPublisher } from '../../../src/core/belt/short-publisher.ts';

it.each([
  ['新华社', '新华社'],
  ['阿里研究院/CBNData/聚划算汇聚', '阿里研究院'],
  ['德宏州委书记署名文(中国翡翠网)', '德宏州委书记署名文'],
  ['纺织服装周刊（tex86.com）', '纺织服装周刊'],
  ['', ''],
])('%s in a line is %s', (publisher, short) => {
  expect(shortPublisher(publisher)).toBe(short);
});
