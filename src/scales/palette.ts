// The colours of the page, per ground: paper, dark and high contrast. The hall's come with the stage.

export type PageGround = 'light' | 'dark' | 'contrast'
export type Ground = PageGround | 'hall'

export type Hue = 'teal' | 'ochre' | 'violet' | 'clay' | 'slate'

type Ramp = readonly [string, string, string, string, string, string]

export interface Palette {
  /** Which kind of ground the painters draw on; the hall's is a dark one. */
  readonly ground: PageGround
  readonly paper: string
  readonly land: string
  readonly ink: string
  readonly inkSoft: string
  readonly hairline: string
  readonly provinceLine: string
  readonly cityLine: string
  readonly countyLine: string
  readonly water: string
  readonly hatch: string
  readonly mountain: string
  readonly selected: string
  /** G1 to G4, then what belongs to no group. */
  readonly groups: Readonly<Record<string, string>>
  /** Six steps per theme, from nearest to the ground to strongest. */
  readonly ramps: Readonly<Record<Hue, Ramp>>
}

/** Six colours written as "dcebea b7d6d5 …": in the first script every sign counts. */
export const ramp = (colours: string) => colours.split(' ').map((colour) => `#${colour}`) as unknown as Ramp

export const palettes: Readonly<Record<PageGround, Palette>> = {
  light: {
    ground: 'light',
    paper: '#f7f5ef',
    land: '#eee9de',
    ink: '#1d2a2e',
    inkSoft: '#5c696d',
    hairline: '#d8d3c5',
    provinceLine: '#3d4a4e',
    cityLine: '#7d8784',
    countyLine: '#fbf9f4',
    water: '#457391',
    hatch: '#b9b2a1',
    mountain: '#96631a',
    selected: '#101c20',
    groups: { G1: '#2b66ab', G2: '#b9741f', G3: '#94305f', G4: '#2b9a84', '': '#6d7a7e' },
    ramps: {
      teal: ramp('dcebea b7d6d5 8bbcbc 5e9fa1 387f83 1c5c61'),
      ochre: ramp('f3e6cb e6cd9c d4af6c bb8d42 976a25 6d4a14'),
      violet: ramp('e8e2ef cdc1df ad9ccb 8c77b3 6b5696 4c3974'),
      clay: ramp('f5e0d4 e9bfa8 d99a7c c17453 9f5434 74391f'),
      slate: ramp('e0e8ee bccedb 94b0c4 6c90a9 48708b 2b506a'),
    },
  },
  dark: {
    ground: 'dark',
    paper: '#0f2026',
    land: '#20343d',
    ink: '#f3f6f4',
    inkSoft: '#a9bbbf',
    hairline: '#35505a',
    provinceLine: '#d9ece8',
    cityLine: '#7f9a9f',
    countyLine: '#132830',
    water: '#7db0cc',
    hatch: '#54707a',
    mountain: '#e0b266',
    selected: '#ffffff',
    groups: { G1: '#6fb1ff', G2: '#ffb04d', G3: '#f277b4', G4: '#8aebc6', '': '#b3c1c4' },
    ramps: {
      teal: ramp('234a51 2b6066 36797d 489797 6bb9b4 a4ded6'),
      ochre: ramp('4a3f26 66532b 876c33 ab8a41 cfac5d f0d491'),
      violet: ramp('3b3655 4f4772 675c93 8477b3 a69ad0 d0c8ee'),
      clay: ramp('4d342b 6c4535 8f5a43 b37457 d39675 f1c3a9'),
      slate: ramp('2a4454 375a6e 48748b 6190a8 86b0c5 b9d6e5'),
    },
  },
  contrast: {
    ground: 'contrast',
    paper: '#ffffff',
    land: '#f2f2f2',
    ink: '#000000',
    inkSoft: '#2b2b2b',
    hairline: '#595959',
    provinceLine: '#000000',
    cityLine: '#3d3d3d',
    countyLine: '#6b6b6b',
    water: '#00497a',
    hatch: '#6b6b6b',
    mountain: '#6e4300',
    selected: '#000000',
    groups: { G1: '#0b4a94', G2: '#a05a00', G3: '#76104a', G4: '#00856c', '': '#3d3d3d' },
    ramps: {
      teal: ramp('e3f4f4 b4dcdc 7cbcbd 3f9597 126a6d 003f42'),
      ochre: ramp('fbeccb ecca85 d2a043 a87712 7a5200 4a3000'),
      violet: ramp('efe8fa cdbdea a48bd3 7a5bb5 543391 321566'),
      clay: ramp('fce6da f2bda0 dd8c66 b85f37 87390f 571e00'),
      slate: ramp('e6eff6 b6cfe1 80a9c6 4a80a4 1e587d 003353'),
    },
  },
}
