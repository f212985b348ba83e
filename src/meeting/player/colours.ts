import { GROUND, NO_FIGURE_COLOUR } from '../../core/meeting/ramp.ts';

/** The look of a wall: white ground, dark ink, heavy lines; the same as the app's projector look. */
export const COLOURS = {
  land: GROUND.projector.land,
  ink: GROUND.projector.ink,
  sea: '#DCE5EB',
  second: '#2C3542',
  border: '#4E5765',
  fine: '#8B93A0',
  marine: '#123A61',
  accent: '#A8200B',
  none: NO_FIGURE_COLOUR.projector,
} as const;

export const FONT =
  '"PingFang SC","HarmonyOS Sans SC",MiSans,"Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei","WenQuanYi Micro Hei",SimHei,sans-serif';
