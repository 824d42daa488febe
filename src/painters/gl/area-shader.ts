// GLSL of fills and patterns: these are drawn in CSS px per fragment, so that they are crisp at every zoom and pixel ratio.
// Periods and widths are those of the SVG painter's patterns.

/** Texel rows and kinds are those of `areaTexels`. */
export const areaVertexShader = `#version 300 es
precision highp float;
uniform vec4 u_clip;
uniform highp sampler2D u_marks;
layout(location = 0) in vec2 a_position;
layout(location = 1) in float a_county;
flat out vec4 v_fill;
flat out vec3 v_colour;
flat out int v_kind;
void main() {
  int county = int(a_county + 0.5);
  vec4 fill = texelFetch(u_marks, ivec2(county, 0), 0);
  vec4 mark = texelFetch(u_marks, ivec2(county, 1), 0);
  v_fill = vec4(fill.rgb * fill.a, fill.a);
  v_colour = mark.rgb;
  v_kind = int(mark.a * 255.0 + 0.5);
  gl_Position = vec4(a_position * u_clip.xy + u_clip.zw, 0.0, 1.0);
}`

/** Lengths are px of the patterns, u_ratio device px to each; x grows to the right and y downwards, both from the geographic anchor. */
export const areaFragmentShader = `#version 300 es
precision highp float;
uniform vec2 u_anchor;
uniform float u_ratio;
flat in vec4 v_fill;
flat in vec3 v_colour;
flat in int v_kind;
out vec4 colour;

float near(float at, float period) { return abs(mod(at + period * 0.5, period) - period * 0.5); }
float cover(float distance, float halfWidth) {
  return clamp((halfWidth - distance) * u_ratio + 0.5, 0.0, min(1.0, 2.0 * halfWidth * u_ratio));
}
void main() {
  if (v_kind == 0) {
    colour = v_fill;
    return;
  }
  vec2 p = vec2(gl_FragCoord.x - u_anchor.x, u_anchor.y - gl_FragCoord.y) / u_ratio;
  float rising = (p.x + p.y) * 0.70710678;
  float falling = (p.x - p.y) * 0.70710678;
  float ink = 0.0;
  if (v_kind == 1) ink = cover(near(rising, 4.2426), 1.0);
  else if (v_kind == 2) ink = cover(near(rising, 3.5355), 0.3);
  else if (v_kind == 3) ink = max(cover(near(rising, 4.2426), 0.25), cover(near(falling, 4.2426), 0.25));
  else if (v_kind == 4) ink = cover(near(p.y - 2.5, 5.0), 0.35);
  else {
    vec2 q = p - 1.75;
    float even = length(vec2(near(q.x, 7.0), near(q.y, 7.0)));
    float odd = length(vec2(near(q.x - 3.5, 7.0), near(q.y - 3.5, 7.0)));
    ink = cover(min(even, odd), 0.575);
  }
  colour = v_fill * (1.0 - ink) + vec4(v_colour * ink, ink);
}`
