// How much of a whole there is: a bar that says nothing a number beside it does not say.
export function Meter({ have, total }: { readonly have: number; readonly total: number }) {
  const share = total > 0 ? Math.min(100, Math.round((have / total) * 1000) / 10) : 0
  return (
    <svg class="mt" height="4" aria-hidden="true">
      <rect width="100%" height="100%" class="r0" />
      <rect width={`${share}%`} height="100%" class="r1" />
    </svg>
  )
}
