// A Word file's paragraphs, already HTML, as the Markdown that stories are written in.

interface Block {
  readonly tag: string
  readonly text: string
  readonly isTitle: boolean
}

/**
 * The title is what is styled so, or else the only heading of the highest level; the next level down begins the pages,
 * the one below it their English. Lists, strong text and the addresses of links are kept, all else is plain text.
 */
export function htmlToMarkdown(body: HTMLElement): string {
  const blocks = [...body.children].flatMap((element): Block[] =>
    /^[UO]L$/.test(element.tagName)
      ? [...element.children].map((item) => ({ tag: 'LI', text: inline(item), isTitle: false }))
      : [{ tag: element.tagName, text: inline(element), isTitle: element.classList.contains('title') }],
  )
  const styled = blocks.find(({ isTitle }) => isTitle)
  const tops = blocks.filter(({ tag }) => tag === 'H1')
  const title = styled ?? (tops.length === 1 ? tops[0] : undefined)
  const rest = blocks.filter((block) => block !== title)
  const highest = Math.min(...rest.map(levelOf))
  const lines = rest.flatMap((block) => {
    const level = levelOf(block)
    if (block.text === '') return []
    if (Number.isFinite(level)) return ['', `${level === highest ? '##' : '###'} ${block.text}`]
    return block.tag === 'LI' ? [`- ${block.text}`] : ['', block.text]
  })
  return ['---', ...(title ? [`title: ${title.text}`] : []), '---', ...lines].join('\n')
}

/** Infinity for what is no heading. */
function levelOf({ tag }: Block): number {
  return Number(/^H(\d)$/.exec(tag)?.[1] ?? Number.POSITIVE_INFINITY)
}

function inline(element: Element): string {
  const isLink = /^\s*(view|链接)\s*[:：]/i.test(element.textContent ?? '')
  return [...element.childNodes]
    .map((node) => {
      const text = node.textContent ?? ''
      if (!(node instanceof Element)) return text
      // Word shows a link by any words it likes: the address is what counts.
      const address = isLink ? (node.closest('a') ?? node.querySelector('a'))?.getAttribute('href') : null
      if (address?.includes('#')) return address
      return /^(STRONG|B)$/.test(node.tagName) && text.trim() !== '' ? `**${text}**` : text
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
