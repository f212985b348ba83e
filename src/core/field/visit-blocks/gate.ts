import { ask, askFigure, choices } from '../ask.ts';
import type { Block } from '../form.ts';

/** 0 Identity: most of it is known before the first word is said. */
export const VISIT: Block = {
  id: 'visit',
  title: { zh: '本次走访', en: 'This visit' },
  short: true,
  questions: [
    ask('begun', 'date', '开始时间', 'Begun', { field: 'begun', required: true }),
    ask('investigators', 'text', '调研人', 'Investigators', { field: 'investigators', required: true, hint: ['几个人用顿号分开', 'Several names: separate them with commas'] }), // prettier-ignore
    ask('organisation', 'text', '单位', 'Organisation', { field: 'organisation' }),
    ask('purpose', 'one', '目的', 'Purpose', {
      field: 'purpose',
      choices: choices(
        ['census', '普查', 'Survey'],
        ['review', '复核', 'Check of earlier figures'],
        ['investment', '招商', 'Attracting investment'],
        ['festival', '节庆', 'Festival'],
        ['policy', '政策', 'Policy'],
      ),
    }),
    ask('consent', 'many', '受访人同意', 'The informant agrees to', {
      field: 'consent',
      required: true,
      hint: ['先问再记', 'Ask before you write'],
      choices: choices(
        ['interview', '接受访谈', 'be interviewed'],
        ['recording', '录音', 'be recorded'],
        ['quoting', '引用原话', 'be quoted'],
      ),
    }),
    ask('share', 'one', '可给谁看', 'Who may see it', {
      field: 'share',
      required: true,
      choices: choices(
        ['internal', '内部', 'Internal'],
        ['reported', '上报', 'Reported'],
        ['public', '公开', 'Public'],
      ),
    }),
  ],
};

/** 1 Place: the field `place` holds it all. */
export const PLACE: Block = {
  id: 'place',
  title: { zh: '地点', en: 'Place' },
  short: true,
  questions: [
    ask('place', 'point', '在哪里', 'Where', { field: 'place', required: true, sensitive: true, hint: ['定位、点地图或选地名', 'GPS, a tap on the map, or a name'] }), // prettier-ignore
    ask('belt', 'text', '产业带', 'Belt', { field: 'belt' }),
    ask('boundary', 'lines', '边界不清的地方', 'Where the boundary is unclear'),
  ],
};

/** 2 Informants: questions named as the properties of `Informant`. */
export const INFORMANTS: Block = {
  id: 'informant',
  title: { zh: '受访人', en: 'Informants' },
  short: true,
  repeat: true,
  questions: [
    ask('role', 'one', '身份', 'Role', {
      choices: choices(
        ['government', '政府', 'Government'],
        ['association', '协会', 'Association'],
        ['platform', '平台', 'Platform'],
        ['leader', '龙头企业', 'Leading firm'],
        ['small', '中小企业', 'Small or medium firm'],
        ['merchant', '商户', 'Merchant'],
        ['host', '主播', 'Live-stream host'],
        ['logistics', '物流', 'Logistics'],
        ['other', '其他', 'Other'],
      ),
    }),
    ask('name', 'text', '姓名', 'Name', { sensitive: true }),
    ask('unit', 'text', '单位', 'Works for', { sensitive: true }),
    ask('contact', 'text', '联系方式', 'Contact', { sensitive: true }),
    ask('years', 'number', '入行年数', 'Years in the trade', { unit: '年' }),
    ask('accompanied', 'flag', '有人陪同', 'Somebody else was present'),
  ],
};

/** 3 Facts of the belt: each a claim. */
export const FACTS: Block = {
  id: 'facts',
  title: { zh: '产业带数字', en: 'Figures of the belt' },
  short: true,
  questions: [
    ask('products', 'text', '主导产品', 'Leading products', { required: true, hint: ['当地叫法也写上', 'With the local name'] }), // prettier-ignore
    askFigure('output', 'output_value', '亿元', '产值', 'Output', { required: true, hint: ['最近三年，一年一条', 'The last three years, one entry each'] }), // prettier-ignore
    askFigure('firms', 'enterprises', '家', '企业数', 'Firms', { required: true }),
    askFigure('employees', 'employees', '人', '从业人数', 'People employed', { required: true }),
    askFigure('large', 'enterprises', '家', '其中规上企业', 'of these above designated size', { scope: 'above_scale' }),
    askFigure('shops', 'online_merchants', '家', '活跃网店', 'Active online shops'),
    askFigure('sales', 'sales_value', '亿元', '销售额', 'Sales'),
    askFigure('online', 'online_sales_value', '亿元', '网上销售额', 'Online sales'),
    askFigure('exports', 'export_value', '亿元', '出口额', 'Exports'),
    askFigure('nation', 'market_share_national', '%', '占全国比重', 'Share of the nation', { hint: ['按什么算的，写在备注里', 'Note what it is a share of'] }), // prettier-ignore
    askFigure('world', 'market_share_world', '%', '占全球比重', 'Share of the world'),
    askFigure('exportShare', 'own:出口占比', '%', '出口占销售的比重', 'Exports as a share of sales'),
    askFigure('tax', 'own:税收', '亿元', '税收', 'Taxes paid'),
    askFigure('local', 'own:本地员工占比', '%', '本地员工占比', 'Share of local staff'),
    askFigure('women', 'own:女工占比', '%', '女工占比', 'Share of women'),
    askFigure('peak', 'own:旺季用工', '人', '旺季用工', 'People employed in the high season'),
    askFigure('area', 'own:占地', '平方公里', '面积', 'Area'),
    ask('since', 'number', '起步年份', 'Year it began', { must: '. >= 1000 and . <= 2100', mustSay: { zh: '写四位年份，如 1985', en: 'Write the year in four digits, such as 1985' } }), // prettier-ignore
    ask('story', 'lines', '起家的故事', 'How it began'),
  ],
};
