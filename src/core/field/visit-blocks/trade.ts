import { answered, answeredWith, ask, askFigure, choices } from '../ask.ts';
import type { Block } from '../form.ts';

const ROLES = choices(
  ['material', '原料', 'Raw material'],
  ['parts', '零部件', 'Parts'],
  ['product', '成品', 'Finished goods'],
  ['machines', '设备', 'Machines'],
  ['moulds', '模具', 'Moulds'],
  ['design', '设计', 'Design'],
  ['testing', '检测', 'Testing'],
  ['packing', '包装', 'Packing'],
  ['logistics', '仓储物流', 'Storage and logistics'],
  ['market', '专业市场', 'Specialised market'],
  ['fair', '展会', 'Fairs'],
  ['finance', '金融', 'Finance'],
  ['live', '直播', 'Live-streaming'],
  ['training', '培训', 'Training'],
);

/** 4 The chain: who is here, who is missing. */
export const CHAIN: Block = {
  id: 'chain',
  title: { zh: '产业链', en: 'Chain' },
  short: false,
  questions: [
    ask('present', 'many', '本地有', 'Present', { choices: ROLES }),
    ask('missing', 'many', '本地缺', 'Missing', { choices: ROLES }),
    ask('outside', 'text', '缺的从哪里来', 'Where what is missing comes from', { when: answered('chain.missing') }),
    ask('distance', 'number', '有多远', 'How far', { unit: '公里', when: answered('chain.missing') }),
    ask('same', 'text', '同行的邻镇', 'Neighbouring towns of the same trade'),
    ask('complement', 'text', '互补的邻镇', 'Neighbouring towns that complement it'),
    ask('together', 'flag', '有合作', 'They work together'),
    ask('whyNot', 'lines', '为什么不合作', 'Why they do not', { when: answeredWith('chain.together', 'no') }),
  ],
};

/** 5 Leading firms: questions named as the properties of `Firm`. */
export const FIRMS: Block = {
  id: 'firm',
  title: { zh: '龙头企业', en: 'Leading firms' },
  short: false,
  repeat: true,
  questions: [
    ask('name', 'text', '企业', 'Firm', { required: true, sensitive: true }),
    ask('creditCode', 'text', '统一社会信用代码', 'Credit code', {
      sensitive: true,
      must: "regex(., '^[0-9A-HJ-NPQRTUWXY]{18}$')",
      mustSay: { zh: '18 位，数字和大写字母', en: '18 digits and capital letters' },
    }),
    ask('product', 'text', '产品', 'Product'),
    ask('output', 'number', '产值', 'Output', { unit: '亿元' }),
    ask('staff', 'number', '员工', 'Staff', { unit: '人' }),
    ask('share', 'number', '市场份额', 'Market share', { unit: '%' }),
    ask('honours', 'many', '称号', 'Titles', {
      choices: choices(
        ['sophisticated', '专精特新', 'Specialised and sophisticated'],
        ['giant', '小巨人', 'Little giant'],
        ['champion', '单项冠军', 'Champion of its product'],
        ['hightech', '高新技术企业', 'High-tech enterprise'],
        ['listed', '上市', 'Listed'],
      ),
    }),
    ask('research', 'number', '研发占比', 'Research, share of sales', { unit: '%' }),
    ask('exports', 'number', '出口占比', 'Exports, share of sales', { unit: '%' }),
    ask('online', 'number', '线上占比', 'Online, share of sales', { unit: '%' }),
    ask('makes', 'many', '代工或自有品牌', 'Makes for others or for itself', {
      choices: choices(['oem', '代工 OEM', 'OEM'], ['odm', '设计代工 ODM', 'ODM'], ['obm', '自有品牌 OBM', 'OBM']),
    }),
    ask('brands', 'text', '品牌', 'Brands'),
    ask('capacity', 'number', '日产能', 'Capacity a day', { unit: '件' }),
    ask('leadDays', 'number', '小单快反天数', 'Days for a small order', { unit: '天' }),
    ask('note', 'lines', '备注', 'Note'),
  ],
};

/** 6 Concentration: the five largest. */
export const TOP: Block = {
  id: 'top',
  title: { zh: '集中度', en: 'Concentration' },
  short: false,
  questions: [
    askFigure('cr1', 'cr1', '%', '第一大企业的份额', 'Share of the largest firm'),
    askFigure('cr5', 'cr5', '%', '前五家合计份额', 'Combined share of the top five'),
    ask('shares', 'lines', '前五家和各自份额', 'The top five and the share of each', { sensitive: true, hint: ['一行一家：名称 份额', 'One a line: name, share'] }), // prettier-ignore
    ask('denominator', 'text', '份额按什么算', 'What the shares are of'),
  ],
};
