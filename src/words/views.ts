import type { Loose } from './index.ts';

/** Texts of the saved views. */
const zh = {
  title: '我的视图',
  lead: '把现在的问题、页面和地图位置记下来，起个名字。只存在这台设备上。',
  name: '名字',
  save: '保存现在的视图',
  saving: '正在保存',
  none: '还没有保存过视图。',
  open: (name: string) => `打开 ${name}`,
  rename: (name: string) => `给 ${name} 改名`,
  remove: (name: string) => `删除 ${name}`,
  keep: '改好了',
  removed: (name: string) => `已删除 ${name}`,
  undo: '撤销删除',
  madeAt: (when: string) => `保存于 ${when}`,
  noPicture: '没有地图',
  present: '演示这些视图',
  faults: {
    quota: '设备空间已满，没有保存。删掉一些视图或别的文件再试。',
    unavailable: '浏览器不让保存（可能是无痕窗口），视图只能用链接留下。',
    broken: '读写没有成功，已存的视图没有动过。关掉其他窗口再试。',
  },
};

const en: Loose<typeof zh> = {
  title: 'My views',
  lead: 'Keep the question, the page and the place of the map under a name. They stay on this device.',
  name: 'Name',
  save: 'Save this view',
  saving: 'Saving',
  none: 'No view has been saved yet.',
  open: (name) => `Open ${name}`,
  rename: (name) => `Rename ${name}`,
  remove: (name) => `Delete ${name}`,
  keep: 'Done',
  removed: (name) => `Deleted ${name}`,
  undo: 'Undo delete',
  madeAt: (when) => `Saved ${when}`,
  noPicture: 'No map',
  present: 'Present these views',
  faults: {
    quota: 'The device is full, nothing was saved. Delete some views or other files and try again.',
    unavailable: 'The browser does not allow saving (a private window?); keep the view as a link instead.',
    broken: 'Reading or writing failed; what was saved before is untouched. Close other windows and try again.',
  },
};

export const viewWords = { zh, en };
