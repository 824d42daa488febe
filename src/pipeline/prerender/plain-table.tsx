// The 90 counties as one plain page: for readers without scripts, for printing, and for machines.
import renderToString from 'preact-render-to-string'
import type { Atlas } from '../../domain/atlas.ts'
import { draw } from '../../drawing/draw.ts'
import type { AreaMark } from '../../drawing/drawing.ts'
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { publicationName } from '../../i18n/publication-name.ts'
import { tableText } from '../../i18n/table.messages.ts'
import { allLayers } from '../../layers/all-layers.ts'
import { allDrawers } from '../../layers/drawers.ts'
import { palettes } from '../../scales/palette.ts'
import { offeredLayers } from '../../view/offered-layers.ts'
import { defaultView } from '../../view/view.ts'
import { escaped } from '../escape-html.ts'

const style =
  'body{margin:24px;background:#f7f5ef;color:#1d2a2e;font:15px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}' +
  'table{border-collapse:collapse}th,td{padding:4px 12px 4px 0;border-bottom:1px solid #d8d3c5;text-align:left;vertical-align:top}'

/** "核心区 集成电路（报道）；核心区 智能光伏（报道）". */
function graded(area: AreaMark | undefined): string {
  if (!area || area.statements.length === 0) return area?.valueText ?? ''
  const { graded: say, sep } = tableText.zh
  return area.statements.map(({ text, evidence }) => say(text, evidenceText.zh[evidence])).join(sep)
}

/** A complete HTML document. */
export function plainTable(atlas: Atlas): string {
  const palette = palettes.light
  const name = publicationName(atlas.edition, 'zh')
  const offered = offeredLayers(atlas.edition)
  const columns = allLayers
    .filter(({ id }) => offered.includes(id))
    .map((layer) => {
      const view = { ...defaultView, layer: layer.id }
      const drawing = draw(atlas, view, palette, allDrawers)
      return {
        title: drawing.title,
        byCode: new Map(drawing.areas.map((a) => [a.code, a])),
      }
    })
  const owner = atlas.edition.publisher?.owner ?? ''
  const nameOf = (code: string | null) => (code ? (atlas.divisionByCode.get(code)?.nameZh ?? code) : '')
  const body = renderToString(
    <>
      <h1>
        {name}：{atlas.counties.length} 个县市区
      </h1>
      <p>
        {owner && `${owner}。`}数据截至 {atlas.edition.asOf}。空缺表示未见公布，不表示没有。括号里是每一条的凭据等级。
        <a href="./">回到地图</a>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">代码</th>
            <th scope="col">县市区</th>
            <th scope="col">设区市</th>
            {columns.map((c) => (
              <th key={c.title} scope="col">
                {c.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {atlas.counties.map((county) => (
            <tr key={county.code}>
              <td>{county.code}</td>
              <th scope="row">{county.nameZh}</th>
              <td>{nameOf(county.parent)}</td>
              {columns.map((c) => (
                <td key={c.title}>{graded(c.byCode.get(county.code))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>,
  )
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(name)} · 表格</title><style>${style}</style></head><body>${body}</body></html>\n`
}
