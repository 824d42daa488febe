// Tells the style sheet how far the bar reaches down and how high the foot stands: their lines wrap with language and text size.

/** Keeps --th, the bar's lower edge, and --fh, the foot's height, both px, on the root. The returned function stops. */
export function followEdges(bar: HTMLElement | null): () => void {
  const foot = document.querySelector('.ft')
  if (!bar || !foot) return () => {}
  const tell = () => {
    const { bottom } = bar.getBoundingClientRect()
    // Behind a slide neither is laid out.
    if (bottom <= 0) return
    const { style } = document.documentElement
    style.setProperty('--th', `${bottom}px`)
    style.setProperty('--fh', `${foot.getBoundingClientRect().height}px`)
  }
  const observer = new ResizeObserver(tell)
  observer.observe(bar)
  observer.observe(foot)
  return () => observer.disconnect()
}
