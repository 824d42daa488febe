// Reads from the layout how large the map is and what the panels leave free of it.
import type { MapState } from './map-state.ts'

/** Root font size of a page at its usual size. */
const usualRootPx = 16

/** The style sheet decides the free box (.mb inside the host); this follows it. The returned function stops. */
export function measureWindow(host: HTMLElement, state: MapState): () => void {
  const free = host.querySelector<HTMLElement>('.mb')
  if (!free) return () => {}
  const read = () => {
    const outer = host.getBoundingClientRect()
    const inner = free.getBoundingClientRect()
    if (outer.width < 1 || inner.width < 1) return
    const padding = {
      top: inner.top - outer.top,
      left: inner.left - outer.left,
      right: outer.right - inner.right,
      bottom: outer.bottom - inner.bottom,
    }
    const old = state.window.peek()
    const size = { width: outer.width, height: outer.height }
    const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const next = { size, padding, textScale: Number.isFinite(rootPx) ? rootPx / usualRootPx : 1 }
    if (JSON.stringify(old) !== JSON.stringify(next)) state.window.value = next
  }
  const observer = new ResizeObserver(read)
  observer.observe(host)
  observer.observe(free)
  read()
  return () => observer.disconnect()
}
