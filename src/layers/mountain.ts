// Mountain and island counties: the name and status of the theme, and the outline of those listed on a date.
import type { OutlineMark } from '../drawing/drawing.ts'
import { mountainText } from '../i18n/mountain.messages.ts'
import type { Layer, LayerContext } from './layer.ts'
import { mountainDate, mountainStatusAt } from './mountain-status.ts'

/** Dotted borders of the counties listed on the view's date, for above any layer's fills. */
export function mountainOutlines({ atlas, view, palette }: LayerContext): OutlineMark[] {
  return [...mountainStatusAt(atlas, mountainDate(atlas, view.date))].flatMap(([code, { status }]): OutlineMark[] =>
    status === 'member' ? [{ code, colour: palette.mountain, style: 'dotted', widthPx: 1.6 }] : [],
  )
}

export const mountainLayer: Layer = {
  id: 'mountain',
  title: ({ view }) => mountainText[view.language].title,
  status({ atlas, view }) {
    const statuses = mountainStatusAt(atlas, mountainDate(atlas, view.date))
    const members = [...statuses.values()].filter((s) => s.status === 'member').length
    return mountainText[view.language].status(members, atlas.pairs.length)
  },
}
