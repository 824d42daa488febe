// The view's link as a QR code; nothing where the page was opened from a file, for no phone could follow it.
import { useMemo } from 'preact/hooks'
import { qrPath } from '../../export/qr.ts'
import { presentText } from '../../i18n/present.messages.ts'
import { useText } from '../app-context.ts'

export function LinkQr({ link }: { readonly link: string }) {
  const t = useText(presentText)
  const isReachable = /^https?:/.test(link)
  const code = useMemo(() => (isReachable ? qrPath(link) : null), [link, isReachable])
  if (!code) return null
  return (
    <figure class="qc">
      <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={t.qr} shape-rendering="crispEdges">
        <rect width="100%" height="100%" fill="#ffffff" />
        <path d={code.d} fill="#0b1a20" />
      </svg>
      <figcaption>{t.scan}</figcaption>
    </figure>
  )
}
