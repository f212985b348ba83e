import type { Loose } from './index.ts';

/** Ways out of a deck as files. */
const zh = {
  title: '导出成文件',
  lead: '在没有网络、没有装带图的电脑上也能打开。默认不带自己的数字、照片和备注。',
  contents: '带出的内容',
  own: '自己的数字和产业带',
  photos: '走访照片',
  notes: '演讲备注',
  ways: {
    html: {
      name: '单个 HTML 文件',
      what: '双击打开，放映、缩放、下钻、看来源；不联网，不用安装。老浏览器和打印时是静态图。',
    },
    pptx: { name: 'PPTX 演示文稿', what: '标题、说明、表格和图表可以编辑；地图是清晰图片；附来源和备注。' },
    xlsx: { name: 'Excel 工作簿', what: '演示里的每个数字和它的来源，一行一个。' },
    csv: { name: 'CSV 文件', what: '同样的数字和来源，Excel 直接打开。' },
  },
  make: '生成',
  making: (done: number, all: number) => `正在准备第 ${done} / ${all} 页`,
  packing: '正在写文件',
  cancel: '取消',
  cancelled: '已取消，没有生成文件。',
  made: (name: string, size: string) => `已生成 ${name}，${size}。`,
  left: (own: number, photos: number, notes: number) =>
    `没有带出：自己的数字 ${own} 处，照片 ${photos} 张，备注 ${notes} 页。`,
  save: '保存',
  send: '发送',
  again: '内容变了，请重新生成。',
  empty: '这个演示还没有页面。',
  failed: (why: string) => `没有生成文件：${why}。演示本身没有变，可以再试。`,
  why: {
    outlines: '地图轮廓还没有下载到这台设备',
    photo: '有一张照片读不出来',
    picture: '地图图片画不出来，可能是内存不够',
    blocked: '有一页没有通过地图检查，请先在检查里修正',
    other: '出了意外的问题',
  },
};

const en: Loose<typeof zh> = {
  title: 'Export as a file',
  lead: 'For computers without a network and without Daitu. Own figures, photos and notes stay behind unless you tick them.',
  contents: 'What goes along',
  own: 'Own figures and belts',
  photos: 'Photos of visits',
  notes: "Presenter's notes",
  ways: {
    html: {
      name: 'One HTML file',
      what: 'Opens by double click: slides, zoom, drill, sources; no network, no installation. Still pictures on old browsers and paper.',
    },
    pptx: {
      name: 'PPTX presentation',
      what: 'Editable titles, captions, tables and charts; the map as a crisp picture; with sources and notes.',
    },
    xlsx: { name: 'Excel workbook', what: 'Every figure of the deck with its source, a line each.' },
    csv: { name: 'CSV file', what: 'The same figures and sources; Excel opens it as it is.' },
  },
  make: 'Make',
  making: (done, all) => `Preparing slide ${done} of ${all}`,
  packing: 'Writing the file',
  cancel: 'Cancel',
  cancelled: 'Cancelled; no file was made.',
  made: (name, size) => `${name} is made, ${size}.`,
  left: (own, photos, notes) => `Left out: ${own} own figures, ${photos} photos, notes of ${notes} slides.`,
  save: 'Save',
  send: 'Send',
  again: 'The contents have changed: make it again.',
  empty: 'This deck has no slides yet.',
  failed: (why) => `No file was made: ${why}. The deck is as it was; you can try again.`,
  why: {
    outlines: 'the outlines of the map are not on this device yet',
    photo: 'a photo cannot be read',
    picture: 'the picture of the map could not be drawn; there may be too little memory',
    blocked: 'a slide has not passed the check of the map; mend it there first',
    other: 'something unexpected happened',
  },
};

export const filesWords = { zh, en };
export type FileFault = keyof (typeof zh)['why'];
