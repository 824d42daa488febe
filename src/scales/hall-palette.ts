// The colours of the hall, and with them those of every ground.
import { type Ground, type Palette, palettes, ramp } from './palette.ts'

/** Projectors wash colours out: wider steps, brighter lines, nothing that rests on a fine difference. */
export const hallPalette: Palette = {
  ...palettes.dark,
  paper: '#0b1a20',
  land: '#1e353f',
  ink: '#ffffff',
  inkSoft: '#c9d8da',
  hairline: '#4d6a74',
  provinceLine: '#f2fffb',
  cityLine: '#a3bfc4',
  countyLine: '#0b1a20',
  hatch: '#7d9aa4',
  mountain: '#ffcf70',
  groups: { G1: '#7cbcff', G2: '#ffb547', G3: '#ff94c8', G4: '#7ff0c6', '': '#c8d4d6' },
  ramps: {
    teal: ramp('274e58 316b74 398b90 4fadaa 80d1c6 cff5ea'),
    ochre: ramp('54472c 765f33 9a7935 be963d e1ba61 fbe5ae'),
    violet: ramp('4a446a 645b8d 8073b4 9f8fd3 beb2f0 e3dcff'),
    clay: ramp('5f4238 845641 ac6c49 d2865b f0a982 ffd6bd'),
    slate: ramp('2e4c5e 3c6780 4b84a1 67a3c1 97c5dc d2eaf6'),
  },
}

export const grounds = ['light', 'dark', 'contrast', 'hall'] as const satisfies readonly Ground[]

export const allPalettes: Readonly<Record<Ground, Palette>> = { ...palettes, hall: hallPalette }
