// A story out of a file the reader chose: Markdown as it is, Word by its headings and paragraphs. Nothing leaves the browser.
import { type ParsedStory, parseStory } from '../../story/parse-story.ts'

/** Rejects for what is neither; a Word file that holds no step gives a story without steps. */
export async function readStoryFile(file: File, id: string): Promise<ParsedStory> {
  const isWord = /\.docx$/i.test(file.name)
  const text = isWord ? await wordToMarkdown(await file.arrayBuffer()) : await file.text()
  if (text.includes('\0')) throw new Error('not a text')
  return parseStory(text, id)
}

async function wordToMarkdown(arrayBuffer: ArrayBuffer): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const { value } = await mammoth.convertToHtml({ arrayBuffer })
  // An inert document: nothing in it loads or runs, and only its text is taken.
  return htmlToMarkdown(new DOMParser().parseFromString(value, 'text/html').body)
}

/** Title and first heading level become the story's title, the next level its steps, the one below their English. */
function htmlToMarkdown(body: HTMLElement): string {
  const blocks = [...body.children].flatMap((element): [string, string][] =>
    /^[UO]L$/.test(element.tagName)
      ? [...element.children].map((item) => ['LI', inline(item)])
      : [[element.tagName, inline(element)]],
  )
  const hasTitle = blocks.filter(([tag]) => tag === 'H1').length === 1
  const title = hasTitle ? blocks.find(([tag]) => tag === 'H1')?.[1] : undefined
  const lines = blocks.flatMap(([tag, text]) => {
    const level = Number(/^H(\d)$/.exec(tag)?.[1] ?? 0) + (hasTitle ? 0 : 1)
    if (tag === 'H1' && hasTitle) return []
    if (tag.startsWith('H')) return ['', `${'#'.repeat(Math.min(3, Math.max(2, level)))} ${text}`]
    return tag === 'LI' ? [`- ${text}`] : ['', text]
  })
  return ['---', ...(title ? [`title: ${title}`] : []), '---', ...lines].join('\n')
}

function inline(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      const text = node.textContent ?? ''
      return node instanceof Element && /^(STRONG|B)$/.test(node.tagName) && text.trim() !== '' ? `**${text}**` : text
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
