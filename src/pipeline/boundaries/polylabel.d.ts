// Types of polylabel 2, which brings none.
declare module 'polylabel' {
  /** Pole of inaccessibility of a planar polygon (outer ring, then holes), to within `precision`. */
  export default function polylabel(polygon: readonly (readonly number[][])[], precision?: number): number[]
}
