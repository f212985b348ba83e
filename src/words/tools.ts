import type { Loose } from './index.ts';

/** Buttons of the map that open a panel. */
const zh = { here: '附近', area: '圈选与测量', links: '联动' };
const en: Loose<typeof zh> = { here: 'Nearby', area: 'Area and distance', links: 'Linkages' };

export const toolWords = { zh, en };
