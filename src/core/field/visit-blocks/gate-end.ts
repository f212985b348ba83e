import { answered, answeredWith, ask, askFigure, choices } from '../ask.ts';
import type { Block } from '../form.ts';

/** 12 What hurts and what is asked for. */
export const PAINS: Block = {
  id: 'pains',
  title: { zh: '难处与诉求', en: 'Pains and asks' },
  short: true,
  questions: [
    ask('severity', 'severity', '哪些难处，多严重（1 轻，5 重）', 'Which pains, how severe (1 light, 5 severe)', {
      choices: choices(
        ['people', '人才', 'Skilled people'],
        ['supply', '货源', 'Supply of goods'],
        ['price', '同质低价', 'Sameness and low prices'],
        ['unbranded', '白牌', 'No brands of their own'],
        ['logistics', '物流', 'Logistics'],
        ['money', '资金', 'Money'],
        ['returns', '退货', 'Returns'],
        ['fake', '数据造假', 'Faked figures'],
        ['alone', '协同不足', 'Little cooperation'],
        ['land', '土地', 'Land'],
        ['environment', '环保', 'Environmental rules'],
        ['exports', '外贸', 'Foreign trade'],
      ),
    }),
    ask('words', 'lines', '原话', 'In their own words', { sensitive: true }),
    ask('solver', 'text', '谁能解决', 'Who could solve it'),
  ],
};

/** 13 What one sees for oneself. Photos and voices of the visit stand beside it in fields of their own. */
export const SEEN: Block = {
  id: 'seen',
  title: { zh: '现场观察', en: 'What is seen' },
  short: true,
  questions: [
    ask('workshop', 'flag', '看到车间了', 'The workshop was seen'),
    ask('running', 'number', '在开的生产线', 'Lines running', {
      unit: '条',
      when: answeredWith('seen.workshop', 'yes'),
    }),
    ask('lines', 'number', '全部生产线', 'Lines in all', { unit: '条', when: answeredWith('seen.workshop', 'yes') }),
    ask('trucks', 'number', '门口货车', 'Trucks at the gate', { unit: '辆' }),
    ask('stock', 'one', '库存', 'Stock', {
      choices: choices(['empty', '几乎没有', 'Hardly any'], ['normal', '正常', 'Normal'], ['full', '积压', 'Piled up']),
    }),
    ask('shutters', 'number', '关门的店面（十家里）', 'Shutters down (of ten)', {
      must: '. >= 0 and . <= 10',
      mustSay: { zh: '0 到 10 之间', en: 'Between 0 and 10' },
    }),
    ask('photos', 'note', '照片：全景、中景、细节各一张', 'Photos: one of the whole, one nearer, one of a detail'),
    ask('odd', 'lines', '奇怪或矛盾的地方', 'What is odd or contradicts'),
  ],
};

/** 15 What is left to do. */
export const NEXT: Block = {
  id: 'next',
  title: { zh: '后续', en: 'What comes next' },
  short: true,
  questions: [
    ask('promised', 'lines', '答应给的材料', 'Material promised'),
    ask('owner', 'text', '谁负责', 'Who sees to it', { when: answered('next.promised'), sensitive: true }),
    ask('due', 'date', '什么时候', 'By when', { when: answered('next.promised') }),
    ask('again', 'text', '什么时候再来', 'What would bring us back'),
    ask('ask', 'lines', '要问下一位的问题', 'Questions for the next informant'),
  ],
};

/** 16 How good this record is. */
export const QUALITY: Block = {
  id: 'quality',
  title: { zh: '记录质量', en: 'Quality of this record' },
  short: false,
  questions: [
    askFigure('minutes', 'own:访谈分钟', '分钟', '用时', 'Time spent'),
    ask('interrupted', 'text', '被打断', 'Interruptions'),
    ask('reliable', 'one', '自评可靠程度', 'How reliable, in your own judgement', {
      choices: choices(['high', '可靠', 'Reliable'], ['medium', '一般', 'Fair'], ['low', '存疑', 'Doubtful']),
    }),
    ask('second', 'flag', '找到第二个来源', 'A second source was found'),
    ask('secondWhich', 'text', '第二个来源', 'Which one', { when: answeredWith('quality.second', 'yes') }),
    ask('reviewer', 'text', '复核人', 'Reviewed by', { sensitive: true }),
  ],
};
