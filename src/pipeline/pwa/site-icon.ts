// The atlas's icon, drawn from the map's own colours. It shows no boundary: a map on an icon would need its review number there.
import type { Palette } from '../../scales/palette.ts'

const side = 512

/** Four fields and a mark in each, as a legend has them; `share` of the icon is free of what a mask may cut off. */
export function siteIcon({ paper, groups }: Pick<Palette, 'paper' | 'groups'>, share: number): string {
  const field = (side * share) / 2
  const from = (side - 2 * field) / 2
  const gap = field * 0.08
  const fields = ['G1', 'G2', 'G3', 'G4'].map((id, i) => {
    const x = from + (i % 2) * field + gap / 2
    const y = from + Math.floor(i / 2) * field + gap / 2
    const width = field - gap
    const middle = `cx="${round(x + width / 2)}" cy="${round(y + width / 2)}" r="${round(width * 0.2)}"`
    return (
      `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(width)}" rx="${round(width * 0.14)}" fill="${groups[id]}"/>` +
      `<circle ${middle} fill="${i % 2 === Math.floor(i / 2) ? paper : 'none'}" stroke="${paper}" stroke-width="${round(width * 0.08)}"/>`
    )
  })
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">` +
    `<path fill="${paper}" d="M0 0h${side}v${side}H0z"/>${fields.join('')}</svg>\n`
  )
}

const round = (n: number) => Math.round(n * 10) / 10
