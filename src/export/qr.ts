// A link as a QR code: one SVG path of square modules.
import { encode } from 'uqr'

export interface QrPath {
  /** Modules along one side, quiet zone included. */
  readonly size: number
  /** The dark modules in units of one module. */
  readonly d: string
}

/** Medium error correction; two modules of quiet zone, for the card it stands on is light as well. Throws for texts beyond 2 kB. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  let d = ''
  data.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) d += `M${x} ${y}h1v1h-1z`
    })
  })
  return { size, d }
}
