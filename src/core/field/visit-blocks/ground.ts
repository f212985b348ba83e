import { answeredWith, ask, askFigure, choices } from '../ask.ts';
import type { Block } from '../form.ts';

/** 10 What it costs to make things here. */
export const FACTORS: Block = {
  id: 'factors',
  title: { zh: '要素', en: 'Factors' },
  short: false,
  questions: [
    askFigure('rent', 'own:厂房月租', '元/平方米', '厂房月租', 'Rent of workshops a month'),
    askFigure('land', 'own:工业地价', '万元/亩', '工业地价', 'Price of industrial land'),
    askFigure('power', 'own:电价', '元/度', '电价', 'Price of power'),
    askFigure('wage', 'own:普工月薪', '元', '普工月薪', 'Wage of a worker a month'),
    askFigure('vacancies', 'own:缺工', '人', '缺工', 'Vacancies'),
    askFigure('parcel', 'own:单件快递费', '元', '一件快递费', 'Cost of one parcel'),
    askFigure('parcels', 'daily_parcels', '件', '一天发多少件', 'Parcels a day'),
    ask('cutoff', 'time', '当天最晚几点发货', 'Last hour for same-day dispatch'),
    ask('finance', 'text', '贷款', 'Credit', { hint: ['利率、抵押、多久', 'Rate, collateral, how long'] }),
    ask('lacks', 'many', '不够用', 'In short supply', {
      choices: choices(
        ['dorms', '宿舍', 'Dormitories'],
        ['water', '用水', 'Water'],
        ['gas', '用气', 'Gas'],
        ['power', '用电', 'Power'],
        ['land', '用地', 'Land'],
      ),
    }),
    ask('network', 'one', '现场网络', 'Network on the spot', {
      choices: choices(['good', '好', 'Good'], ['weak', '差', 'Weak'], ['none', '没有', 'None']),
    }),
  ],
};

/** 11 Policy. */
export const POLICY: Block = {
  id: 'policy',
  title: { zh: '政策', en: 'Policy' },
  short: false,
  questions: [
    ask('documents', 'lines', '文件（文号、日期）', 'Documents (number, date)'),
    askFigure('subsidy', 'own:补贴', '万元', '补贴', 'Subsidies'),
    ask('leader', 'text', '分管领导', 'Leader in charge', { sensitive: true }),
    ask('targets', 'text', '目标', 'Targets'),
    ask('offers', 'lines', '竞争地区开出的条件', 'What competing towns offer'),
  ],
};

const STANDS = choices(
  ['met', '达到', 'Met'],
  ['unmet', '未达到', 'Not met'],
  ['unknown', '不清楚', 'Unknown'],
  ['unproven', '缺证据', 'Lacks evidence'],
);

/** 14 What rules say of it, in the informant's view; the dossier works them out from the figures. */
export const CRITERIA: Block = {
  id: 'criteria',
  title: { zh: '标准对照', en: 'Criteria' },
  short: false,
  questions: [
    ask('miit', 'one', '工信部中小企业特色产业集群', 'MIIT specialised cluster', { choices: STANDS }),
    ask('province', 'one', '省级集群', 'Provincial cluster', { choices: STANDS }),
    ask('taobao', 'one', '淘宝村', 'Taobao village', { choices: STANDS }),
    ask('evidence', 'lines', '还缺什么证据', 'Evidence that is missing', {
      when: ['miit', 'province', 'taobao'].map((one) => answeredWith(`criteria.${one}`, 'unproven')).join(' or '),
    }),
  ],
};
