// The two languages of the atlas; Chinese is the first.
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]
