// A scale bar of a round length.
import { appText } from '../../i18n/app.messages.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useApp, useText } from '../app-context.ts'

const widestPx = 84

/** Longest length of 1, 2 or 5 × 10ⁿ metres whose bar is at most `maxPx` wide. */
export function roundLength(metresPerPx: number, maxPx: number): { readonly metres: number; readonly px: number } {
  const most = metresPerPx * maxPx
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [5, 2, 1].find((n) => n * power <= most) ?? 1
  return { metres: step * power, px: (step * power) / metresPerPx }
}

export function ScaleBar() {
  const { metresPerPx, language } = useApp()
  const t = useText(appText)
  if (!(metresPerPx.value > 0)) return null
  const { metres, px } = roundLength(metresPerPx.value, widestPx)
  const text =
    metres >= 1000 ? t.km(formatNumber(metres / 1000, language.value)) : t.m(formatNumber(metres, language.value))
  const width = Math.round(px)
  return (
    <div class="sb" role="img" aria-label={t.scale(text)}>
      <svg width={width + 2} height="7" fill="none" stroke="currentColor" aria-hidden="true">
        <path d={`M1 0V6H${width + 1}V0`} />
      </svg>
      {text}
    </div>
  )
}
