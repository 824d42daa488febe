// Indicators: the name and status of the theme, and which indicator a view means.
import type { Indicator } from '../domain/indicator.ts'
import { indicatorText } from '../i18n/indicator.messages.ts'
import type { Layer, LayerContext } from './layer.ts'

/** Indicators in the layer's list. */
function listedIndicators({ indicators }: LayerContext['atlas']): Indicator[] {
  return indicators.filter((i) => i.isListed)
}

/** The indicator of a view; "" and unknown ids mean the first of the list. */
export function chosenIndicator(atlas: LayerContext['atlas'], id: string): Indicator | undefined {
  return atlas.indicators.find((i) => i.id === id) ?? listedIndicators(atlas)[0] ?? atlas.indicators[0]
}

export const indicatorLayer: Layer = {
  id: 'indicator',
  title: ({ view }) => indicatorText[view.language].title,
  status: ({ atlas, view }) => indicatorText[view.language].status(listedIndicators(atlas).length),
}
