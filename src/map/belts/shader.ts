import { CLASSES, KIND, RING_RADIUS } from '../../core/meeting/circles/marks.ts';

/** Width of the ring of the chosen belt, and how far that ring stands off (CSS pixels). */
const CHOSEN = { width: 2.5, gap: 3, least: RING_RADIUS + 1 };
/** Width of the dashed ring, how many dashes it has, and how much of each turn is dash. */
const RING = { width: 1.4, dashes: 7, dash: 0.6 };

const float = (value: number) => (Number.isInteger(value) ? `${value}.0` : `${value}`);

/** A square around each mark; lengths are CSS pixels unless said otherwise. */
export const VERTEX = `#version 300 es
layout(location = 0) in vec4 a_place;
layout(location = 1) in float a_radius;
layout(location = 2) in uvec2 a_look;
uniform mat4 u_matrix;
uniform vec4 u_centre;
uniform float u_world;
uniform float u_ratio;
uniform vec2 u_ring;
uniform float u_outline;
uniform vec4 u_fills[${CLASSES + 1}];
uniform vec4 u_outlines[${CLASSES + 1}];
uniform vec4 u_none;
uniform vec4 u_accent;
out vec2 v_offset;
flat out vec2 v_edges;
flat out float v_arc;
flat out vec4 v_fill;
flat out vec4 v_line;

void main() {
  v_fill = vec4(0.0);
  v_arc = 0.0;
  if (a_look.y == ${KIND.circle}u) {
    v_edges = vec2(a_radius, a_radius + u_outline);
    v_fill = u_fills[a_look.x];
    v_line = u_outlines[a_look.x];
  } else if (a_look.y == ${KIND.ring}u) {
    v_edges = (a_radius + ${float(RING.width / 2)} * vec2(-1.0, 1.0) * u_outline) * u_ring.x;
    v_arc = ${float((2 * Math.PI) / RING.dashes)} * a_radius * u_ring.x;
    v_line = u_none * u_ring.y;
  } else {
    v_edges = max(a_radius, ${float(CHOSEN.least)}) + vec2(${float(CHOSEN.gap)}, ${float(CHOSEN.gap + CHOSEN.width)});
    v_line = u_accent;
  }
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
  v_offset = corner * (v_edges.y + 1.0 / u_ratio);
  // The high halves cancel out, so that what is left is as fine as the low ones.
  vec2 place = (a_place.xy - u_centre.xy) + (a_place.zw - u_centre.zw);
  gl_Position = u_matrix * vec4(place + v_offset / u_world, 0.0, 1.0);
}
`;

/** Fill inside the inner edge, line up to the outer one, dashed where there is an arc; edges fade over one pixel of the screen. */
export const FRAGMENT = `#version 300 es
precision highp float;
in vec2 v_offset;
flat in vec2 v_edges;
flat in float v_arc;
flat in vec4 v_fill;
flat in vec4 v_line;
uniform float u_ratio;
out vec4 colour;

float inside(float distance) {
  return clamp(distance * u_ratio + 0.5, 0.0, 1.0);
}

void main() {
  float distance = length(v_offset);
  float cover = inside(v_edges.y - distance);
  if (v_arc > 0.0) {
    float turn = fract((atan(v_offset.y, v_offset.x) / ${float(2 * Math.PI)} + 1.0) * ${float(RING.dashes)});
    cover *= inside((${float(RING.dash / 2)} - abs(turn - 0.5)) * v_arc);
  }
  colour = mix(v_line, v_fill, inside(v_edges.x - distance)) * cover;
}
`;
