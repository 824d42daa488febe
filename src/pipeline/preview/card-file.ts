// The picture of a card as a file: its shape, and where the atlas's own stands.

/** The shape that every platform shows whole. */
export const cardPx = { width: 1200, height: 630 } as const

/** Picture of the atlas itself, below the site. */
export const sitePicture = 'preview.png'
