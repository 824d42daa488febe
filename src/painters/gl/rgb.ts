// Hex colours as the bytes that shaders and deck.gl take.

/** "#rrggbb" → three bytes; anything else is mid grey rather than a crash in a paint loop. */
export function rgbOf(colour: string): [number, number, number] {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1]
  if (!digits) return [128, 128, 128]
  const value = Number.parseInt(digits, 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
