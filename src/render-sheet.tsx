// The export's painter: a sheet drawn off the page and written down as a document.
import { render } from 'preact'
import type { RenderSvg } from './export/svg.ts'
import { evidenceText } from './i18n/evidence.messages.ts'
import type { MapPaths } from './painters/svg/map-paths.ts'
import { Sheet } from './painters/svg/standalone.tsx'

/** Makes the painter for a visit; shapes are read at the moment of the export. */
export function createSheetPainter(paths: () => MapPaths): RenderSvg {
  return (request) => {
    const { atlas, bounds, place } = request
    const host = document.createElement('div')
    const sheet = (
      <Sheet
        {...request}
        paths={paths()}
        bounds={bounds ?? atlas.edition.bounds}
        selected={place}
        gradeWords={evidenceText[request.language]}
      />
    )
    render(sheet, host)
    const root = host.firstElementChild
    if (!root) throw new Error('nothing was drawn')
    return new XMLSerializer().serializeToString(root)
  }
}
