// The still picture: how it looks, the file, and the code that shows it with its alternative text.
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { stillCode } from '../../embed/embed-page.ts'
import { citationSentence } from '../../export/citation.ts'
import { fileStem } from '../../export/file-stem.ts'
import { svgToPng } from '../../export/png.ts'
import { saveFile } from '../../export/save-file.ts'
import { svgBlob } from '../../export/svg.ts'
import { embedText } from '../../i18n/embed.messages.ts'
import { shareText } from '../../i18n/share.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { Segmented } from '../controls/segmented.tsx'
import { CopyField } from './copy-field.tsx'
import type { EmbedFieldsProps } from './frame-fields.tsx'

const formats = ['svg', 'png'] as const

export function StillFields({ view, link }: EmbedFieldsProps) {
  const { store, drawWith, renderSvg } = useApp()
  const t = useText(embedText)
  const words = useText(shareText)
  const format = useSignal<(typeof formats)[number]>('svg')
  const picture = useSignal('')
  const hasFailed = useSignal(false)
  const { atlas } = store
  const { language, place, bounds } = view
  const ground = store.ground.value
  const drawing = useMemo(
    () => drawWith(view),
    [drawWith, JSON.stringify(view), ground, store.drawers.value, store.hasEnglish.value],
  )
  const readOn = new Date().toISOString().slice(0, 10)
  const caption = citationSentence({ atlas, drawing, language, link, readOn })
  const name = [fileStem(atlas.edition, language), drawing.layer, place, language === 'zh' ? '' : language]
    .filter(Boolean)
    .join('-')
  const render = async () => {
    if (!renderSvg) throw new Error('no painter')
    return renderSvg({ atlas, drawing, palette: store.palette.value, language, bounds, place, citation: caption })
  }
  useEffect(() => {
    let url = ''
    let isOver = false
    render().then(
      (svg) => {
        if (isOver) return
        url = URL.createObjectURL(svgBlob(svg))
        picture.value = url
        hasFailed.value = false
      },
      () => {
        hasFailed.value = !isOver
      },
    )
    return () => {
      isOver = true
      // Its picture may be loading still.
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
    }
  }, [drawing])
  const save = async () => {
    try {
      const svg = await render()
      saveFile(`${name}.${format.value}`, format.value === 'svg' ? svgBlob(svg) : await svgToPng(svg))
      hasFailed.value = false
    } catch {
      hasFailed.value = true
    }
  }
  const alternative = `${drawing.title}${language === 'zh' ? '。' : '. '}${drawing.summary}`
  return (
    <>
      <Segmented
        label={t.format}
        value={format.value}
        options={formats.map((one) => ({ value: one, label: one.toUpperCase() }))}
        onChange={(next) => {
          format.value = next
        }}
      />
      {picture.value && <img src={picture.value} alt={alternative} />}
      <p class="row">
        <button type="button" class="b" onClick={() => void save()}>
          {t.save}
        </button>
        <span class="mu" role="status">
          {hasFailed.value ? words.exportFailed : t.stillNote}
        </span>
      </p>
      <CopyField label={t.code} text={stillCode(`${name}.${format.value}`, alternative, link, caption)} rows={6} />
    </>
  )
}
