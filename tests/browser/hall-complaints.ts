// What a back row would complain about on a slide, as a function that runs in the page.

/** One sentence for each fault of the slide that stands there; names and signs must have settled. */
export function complaints(): string[] {
  const found: string[] = []
  const isUpright = matchMedia('(max-aspect-ratio: 3/5)').matches
  const unit = isUpright ? innerWidth / 800 : Math.min(innerWidth / 1920, innerHeight / 1080)
  const isNear = document.documentElement.dataset.near === 'yes'
  type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>
  const isIn = ({ left, top, right, bottom }: Edges) =>
    left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1
  const isOver = (a: Edges, b: Edges, slack = 0) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
  const boxesOf = (selector: string) => [...document.querySelectorAll(selector)].map((e) => e.getBoundingClientRect())

  for (const element of document.querySelectorAll<HTMLElement>('.sl, .sl *, .hl, .hl *, .hf, .hf *')) {
    const name = `${element.className} ${element.textContent?.slice(0, 16)}`
    const isBlock = getComputedStyle(element).display !== 'inline'
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element
    // Characters reach a little beyond a tight line box; a line that does not fit reaches further.
    const slack = 26 * unit
    if (isBlock && clientWidth > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + slack))
      found.push(`cut: ${name}`)
    const box = element.getBoundingClientRect()
    if (box.width > 0 && !isIn(box)) found.push(`outside: ${name}`)
  }
  const slide = document.querySelector('.sl')?.getBoundingClientRect()
  for (const part of document.querySelectorAll('.sl > *')) {
    const box = part.getBoundingClientRect()
    if (slide && (box.top < slide.top - 1 || box.bottom > slide.bottom + 1)) found.push(`too tall: ${part.textContent}`)
  }
  const [legend] = boxesOf('.hl')
  const [foot] = boxesOf('.hf > p')
  const [number] = boxesOf('.hn')
  const words = boxesOf('.sl > *')
  if (legend && [foot, number, ...words].some((box) => box && isOver(box, legend)))
    found.push('the legend covers words')
  if (foot && words.some((box) => isOver(box, foot))) found.push('the foot runs into the words')

  const labels = [...document.querySelectorAll('svg.map text')].map((text) => {
    const { left, right, top, bottom, height } = text.getBoundingClientRect()
    // The line box is taller than the characters.
    return { text: text.textContent, left, right, top: top + height * 0.22, bottom: bottom - height * 0.22 }
  })
  labels.forEach((a, i) => {
    if (!isIn(a)) found.push(`name cut by the edge: ${a.text}`)
    if ([legend, foot, number, ...words].some((box) => box && isOver(a, box))) found.push(`name covered: ${a.text}`)
    for (const b of labels.slice(i + 1)) if (isOver(a, b, 2 * unit)) found.push(`names overlap: ${a.text} ${b.text}`)
  })
  if (labels.length < 10) found.push('no names on the map')
  const smallest = [...document.querySelectorAll('.sl > p, .sl dd, .qc, .hl h3, .hl small, .hl li, .hn')].map((e) =>
    Number.parseFloat(getComputedStyle(e).fontSize),
  )
  if (Math.min(...smallest) < 27.9 * unit) found.push(`too small: ${Math.min(...smallest)}`)

  const map = document.querySelector('#pv')?.getBoundingClientRect()
  if (map && !isNear && !isIn(map)) found.push('the province leaves the screen')
  // Where the whole province is shown, nothing of it may lie below the legend: every corner of its outlines is looked at.
  if (legend && !isNear) {
    for (const county of document.querySelectorAll<SVGPathElement>('svg.map .ar > path[data-c]')) {
      const matrix = county.getScreenCTM()
      if (!matrix || !isOver(county.getBoundingClientRect(), legend)) continue
      let [x, y, startX, startY] = [0, 0, 0, 0]
      const isBelow = (county.getAttribute('d') ?? '').split(/(?=[Mm])/).some((ring) => {
        const steps = [...ring.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number)
        for (let i = 0; i + 1 < steps.length; i += 2) {
          const from = i > 0 ? [x, y] : ring.startsWith('M') ? [0, 0] : [startX, startY]
          x = (from[0] ?? 0) + (steps[i] ?? 0)
          y = (from[1] ?? 0) + (steps[i + 1] ?? 0)
          if (i === 0) [startX, startY] = [x, y]
          const [left, top] = [matrix.a * x + matrix.e, matrix.d * y + matrix.f]
          if (left > legend.left && left < legend.right && top > legend.top && top < legend.bottom) return true
        }
        return false
      })
      if (isBelow) found.push(`land below the legend: ${county.dataset.c}`)
    }
  }
  return found
}
