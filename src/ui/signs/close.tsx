// The cross of a closing button.
export function Close() {
  return (
    <svg width="12" height="12" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" aria-hidden="true">
      <path d="M2 2 10 10M10 2 2 10" />
    </svg>
  )
}
