import { CLASSES, KIND, LINE, LOOK, RADIUS_STEPS, RING_RADIUS } from '../../core/meeting/circles/marks.ts';

/** Width of the ring of the chosen belt, and how far that ring stands off (CSS pixels). */
const CHOSEN = { width: 2.5, gap: 3, least: RING_RADIUS + 1 };
/** Width of the dashed ring, how many dashes it has, and how much of each turn is dash. */
const RING = { width: 1.4, dashes: 7, dash: 0.6 };

/** Angle, of a whole turn for each dash, at which it begins, and the two numbers of a cubic that is near enough to the arc cosine, exact at its ends. */
const DASH = { begin: Math.PI * (1 - RING.dash), steep: (5 * Math.PI) / 18, bend: (2 * Math.PI) / 9 };

const float = (value: number) => (Number.isInteger(value) ? `${value}.0` : `${value}`);

/** Corners of a mark, and their places when the circle in it has a radius of 1: fewer triangles than a square has, and nothing that is drawn per mark. */
export const CORNERS = 3;
const TRIANGLE = { across: float(Math.sqrt(3)), down: '1.0', up: '-2.0' };

/**
 * A triangle around each mark; lengths are CSS pixels unless said otherwise. Marks and places are read from pictures, by the number of the corner:
 * a card that is asked to draw 100,000 times the same small shape takes four times as long, one made of software too.
 */
export const VERTEX = `#version 300 es
uniform highp usampler2D u_marks;
uniform highp sampler2D u_places;
uniform int u_placed;
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

ivec2 at(int number) {
  return ivec2(number % ${LINE}, number / ${LINE});
}

void main() {
  uvec2 mark = texelFetch(u_marks, at(gl_VertexID / ${CORNERS}), 0).xy;
  int belt = int(mark.x);
  if (belt >= u_placed) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  uint look = mark.y & ${LOOK.byte}u;
  uint kind = (mark.y >> ${LOOK.kind}) & ${LOOK.byte}u;
  float radius = float(mark.y >> ${LOOK.radius}) / ${float(RADIUS_STEPS)};
  v_fill = vec4(0.0);
  v_arc = 0.0;
  if (kind == ${KIND.circle}u) {
    v_edges = vec2(radius, radius + u_outline);
    v_fill = u_fills[look];
    v_line = u_outlines[look];
  } else if (kind == ${KIND.ring}u) {
    v_edges = (radius + ${float(RING.width / 2)} * vec2(-1.0, 1.0) * u_outline) * u_ring.x;
    v_arc = ${float(1 / RING.dashes)} * radius * u_ring.x;
    v_line = u_none * u_ring.y;
  } else {
    v_edges = max(radius, ${float(CHOSEN.least)}) + vec2(${float(CHOSEN.gap)}, ${float(CHOSEN.gap + CHOSEN.width)});
    v_line = u_accent;
  }
  int side = gl_VertexID % ${CORNERS};
  vec2 corner = side == 0 ? vec2(0.0, ${TRIANGLE.up}) : vec2(${TRIANGLE.across} * (side == 1 ? 1.0 : -1.0), ${TRIANGLE.down});
  v_offset = corner * (v_edges.y + 1.0 / u_ratio);
  // The high halves cancel out, so that what is left is as fine as the low ones.
  vec4 place = texelFetch(u_places, at(belt), 0);
  vec2 away = (place.xy - u_centre.xy) + (place.zw - u_centre.zw);
  gl_Position = u_matrix * vec4(away + v_offset / u_world, 0.0, 1.0);
}
`;

/**
 * Fill inside the inner edge, line up to the outer one, dashed where there is an arc; edges fade over one pixel of the screen. Where on a dash a point
 * lies is told by the cosine of seven times its angle, Chebyshev's polynomial of the cosine: the angle itself would be the dearest part of every point of every circle.
 */
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
  float across = v_offset.x / max(distance, 0.001);
  float square = across * across;
  float turn = across * (((64.0 * square - 112.0) * square + 56.0) * square - 7.0);
  float angle = ${float(Math.PI / 2)} - turn * (${float(DASH.steep)} + ${float(DASH.bend)} * turn * turn);
  cover *= v_arc > 0.0 ? inside((angle - ${float(DASH.begin)}) * v_arc) : 1.0;
  colour = mix(v_line, v_fill, inside(v_edges.x - distance)) * cover;
}
`;
