// The three heights of a phone's sheet.

export const sheetHeights = ['peek', 'half', 'full'] as const
export type SheetHeight = (typeof sheetHeights)[number]

/** The height whose top edge is nearest to where a drag ended. `fraction` is of the window's height. */
export function nearestHeight(fraction: number): SheetHeight {
  return fraction < 0.3 ? 'peek' : fraction < 0.72 ? 'half' : 'full'
}

/** The next height up (+1) or down (-1), or the same at either end. */
export function stepHeight(height: SheetHeight, step: 1 | -1): SheetHeight {
  return sheetHeights[sheetHeights.indexOf(height) + step] ?? height
}
