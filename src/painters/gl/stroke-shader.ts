// GLSL of strokes: dashes and dots of exact px at every zoom, and a glow that does not pile up at bends.

/** One quad per segment, wide enough for the stroke and its round ends; px are CSS px from the mesh's origin. */
export const strokeVertexShader = `#version 300 es
precision highp float;
uniform vec2 u_origin;
uniform vec2 u_size;
uniform float u_scale;
uniform float u_reach;
uniform float u_weight;
uniform int u_first;
uniform highp sampler2D u_strokes;
layout(location = 0) in vec4 a_ends;
layout(location = 1) in float a_along;
layout(location = 2) in float a_owner;
flat out vec4 v_colour;
flat out vec4 v_shape;
flat out vec2 v_span;
out vec2 v_at;
void main() {
  int owner = u_first + int(a_owner + 0.5);
  v_colour = texelFetch(u_strokes, ivec2(0, owner), 0);
  vec4 shape = texelFetch(u_strokes, ivec2(1, owner), 0);
  v_shape = vec4(shape.xyz * u_weight * 255.0 / 16.0, shape.w);
  vec2 from = a_ends.xy * u_scale;
  vec2 to = a_ends.zw * u_scale;
  float span = length(to - from);
  if (v_colour.a == 0.0 || span == 0.0) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec2 ahead = (to - from) / span;
  float reach = v_shape.x * u_reach + 1.0;
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1);
  v_at = vec2(mix(-reach, span + reach, corner.x), mix(-reach, reach, corner.y));
  v_span = vec2(a_along * u_scale, span);
  vec2 px = from + ahead * v_at.x + vec2(-ahead.y, ahead.x) * v_at.y + u_origin;
  gl_Position = vec4(px.x / u_size.x * 2.0 - 1.0, 1.0 - px.y / u_size.y * 2.0, 0.0, 1.0);
}`

/** u_reach is 0.5 for a line of a width, 1 for a glow that fades over it; u_ratio is device px per CSS px. */
export const strokeFragmentShader = `#version 300 es
precision highp float;
uniform float u_reach;
uniform float u_ratio;
flat in vec4 v_colour;
flat in vec4 v_shape;
flat in vec2 v_span;
in vec2 v_at;
out vec4 colour;

float beyond(float from, float to) {
  return from > to ? 1e6 : length(vec2(v_at.x - clamp(v_at.x, from, to), v_at.y));
}
void main() {
  float away = beyond(0.0, v_span.y);
  float ink;
  if (u_reach > 0.75) {
    float near = max(0.0, 1.0 - away / v_shape.x);
    ink = near * near * v_colour.a;
  } else {
    float cut = 1.0;
    float period = v_shape.y + v_shape.z;
    if (period > 0.0) {
      float first = floor((v_span.x + v_at.x) / period) * period - v_span.x;
      float second = first + period;
      away = min(
        beyond(max(first, 0.0), min(first + v_shape.y, v_span.y)),
        beyond(max(second, 0.0), min(second + v_shape.y, v_span.y)));
      if (v_shape.w < 0.5) cut = clamp((first + v_shape.y - v_at.x) * u_ratio + 0.5, 0.0, 1.0);
    }
    float halfWidth = v_shape.x * 0.5;
    ink = clamp((halfWidth - away) * u_ratio + 0.5, 0.0, min(1.0, v_shape.x * u_ratio)) * cut * v_colour.a;
  }
  if (ink <= 0.0) discard;
  colour = vec4(v_colour.rgb * ink, ink);
}`
