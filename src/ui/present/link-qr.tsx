// The view's link as a QR code; nothing where no phone could follow it: a hall has no use for a word about that.
import { useMemo } from 'preact/hooks'
import { qrPath } from '../../export/qr.ts'
import { presentText } from '../../i18n/present.messages.ts'
import { useText } from '../app-context.ts'
import { isReachable } from '../share/published-link.ts'

export function LinkQr({ link }: { readonly link: string }) {
  const t = useText(presentText)
  const code = useMemo(() => (isReachable(link) ? qrPath(link) : null), [link])
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
