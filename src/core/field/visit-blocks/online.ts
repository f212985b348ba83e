import { answered, ask, askFigure, choices, chosen } from '../ask.ts';
import type { Block } from '../form.ts';

/** 7 E-commerce and live-streaming. */
export const ONLINE: Block = {
  id: 'online',
  title: { zh: '电商与直播', en: 'E-commerce and live-streaming' },
  short: false,
  questions: [
    ask('platforms', 'shared', '各平台占比（%）', 'Share of each platform (%)', {
      choices: choices(
        ['taobao', '淘宝天猫', 'Taobao and Tmall'],
        ['1688', '1688', '1688'],
        ['jd', '京东', 'JD'],
        ['pdd', '拼多多', 'Pinduoduo'],
        ['douyin', '抖音', 'Douyin'],
        ['kuaishou', '快手', 'Kuaishou'],
        ['border', '跨境', 'Cross-border'],
        ['other', '其他', 'Other'],
      ),
    }),
    askFigure('villageSales', 'online_sales_value', '万元', '本村近十二个月网销', 'Online sales of this village in 12 months', { scope: 'area' }), // prettier-ignore
    askFigure('villageShops', 'online_merchants', '家', '本村活跃网店', 'Active shops of this village', {
      scope: 'area',
    }),
    askFigure('households', 'own:本村户数', '户', '本村户数', 'Households of this village'),
    askFigure('villages', 'taobao_villages', '个', '淘宝村', 'Taobao villages'),
    askFigure('studios', 'live_studios', '间', '直播间', 'Live-streaming rooms'),
    askFigure('bases', 'own:直播基地', '个', '直播基地', 'Live-streaming bases'),
    askFigure('hosts', 'own:主播', '人', '主播', 'Hosts'),
    askFigure('hours', 'own:日播时长', '小时', '一天播多久', 'Hours on air a day'),
    askFigure('session', 'session_sales', '万元', '单场销售额', 'Sales of one session'),
    askFigure('live', 'live_share', '%', '直播销售占比', 'Live-streaming share of sales'),
    askFigure('returns', 'own:退货率', '%', '退货率', 'Returns'),
    ask('festival', 'text', '节庆活动和主办方', 'Festival and who holds it'),
    ask('festivalDate', 'date', '哪天', 'When', { when: answered('online.festival') }),
    askFigure('festivalSales', 'event_sales', '万元', '活动宣称销售额', 'Sales it claims', { when: answered('online.festival') }), // prettier-ignore
    ask('festivalVerified', 'flag', '核实过', 'Verified', { when: answered('online.festival') }),
    ask('programmes', 'many', '参加的平台项目', 'Platform programmes it is part of', {
      choices: choices(
        ['juhuasuan', '聚划算·汇聚', 'Juhuasuan Huiju'],
        ['jd', '京东产业带', 'JD belts'],
        ['pdd', '拼多多', 'Pinduoduo'],
        ['1688', '1688 源头', '1688'],
        ['other', '其他', 'Other'],
      ),
    }),
  ],
};

/** 8 Brand and quality. */
export const BRAND: Block = {
  id: 'brand',
  title: { zh: '品牌与质量', en: 'Brand and quality' },
  short: false,
  questions: [
    ask('regional', 'text', '区域品牌', 'Regional brand'),
    ask('marks', 'many', '已有', 'There is', {
      choices: choices(
        ['gi', '地理标志', 'Geographical indication'],
        ['collective', '集体商标', 'Collective mark'],
        ['standard', '参与制定标准', 'Standards it helped to write'],
        ['centre', '质检中心', 'Inspection centre'],
      ),
    }),
    ask('standards', 'text', '哪些标准', 'Which standards', { when: chosen('brand.marks', 'standard') }),
    ask('prices', 'text', '价格带', 'Price band', {
      hint: ['出厂价从多少到多少', 'Prices at the factory, from and to'],
    }),
    ask('complaints', 'lines', '投诉', 'Complaints'),
  ],
};

/** 9 Innovation and digital. */
export const INNOVATION: Block = {
  id: 'innovation',
  title: { zh: '创新与数字化', en: 'Innovation and digital' },
  short: false,
  questions: [
    askFigure('research', 'own:研发投入增速', '%', '研发投入增速', 'Growth of research spending'),
    askFigure('patents', 'own:专利', '件', '专利', 'Patents'),
    ask('colleges', 'text', '院校', 'Colleges'),
    ask('service', 'text', '公共服务平台', 'Public service platforms'),
    askFigure('internet', 'own:工业互联网使用率', '%', '用工业互联网的企业', 'Firms on the industrial internet'),
    askFigure('age', 'own:设备年龄', '年', '设备用了几年', 'Age of machines'),
    ask('shared', 'flag', '有共享智造', 'There is shared manufacturing'),
  ],
};
