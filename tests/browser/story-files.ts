// Stories as people send them: Markdown and Word, sound and with faults, let go over the page.
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { encode } from 'iconv-lite'
import type { Page } from 'playwright-core'
import type { Language } from '../../src/domain/language.ts'
import { expect } from './atlas-test.ts'

export interface StoryUpload {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A name in the head that nothing knows, no title, a page without a link, a place that is not there, a figure for the build. */
const faultyText = [
  '---',
  'titel: 开发区故事',
  '---',
  '## 没有链接',
  '正文',
  '## 地方写错了',
  'view: #p=999999',
  '- **{{zones.core}}** 核心区',
  '',
].join('\n')

export const faultyMarkdown: StoryUpload = { name: '开发区.md', bytes: new TextEncoder().encode(faultyText) }

/** What must be said about it, line by line. */
export const markdownFaults: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    /第 1 行：缺少标题 → /,
    /第 2 行：不认识“titel/,
    /第 4 行：步骤没有 view: → /,
    /第 7 行：.*→ 重新粘贴/,
    /第 8 行：.*→ 直接写数字/,
  ],
  en: [
    /Line 1: the title is missing → /,
    /Line 2: "titel.*is not known → /,
    /Line 4: the step has no view: → /,
    /Line 7: .*→ paste the link again/,
    /Line 8: .*→ write the number itself/,
  ],
}

/** Saved by Notepad of a Chinese Windows. */
export const gb18030Markdown: StoryUpload = {
  name: '国标编码.md',
  bytes: encode('---\r\ntitle: 国标编码的故事\r\n---\r\n\r\n## 低效用地\r\nview: #l=land\r\n', 'gb18030'),
}

/** A Word file whose second page has a link that leads nowhere, and whose third has none. */
export async function faultyDocument(): Promise<StoryUpload> {
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
  const children = [
    new Paragraph({ text: '招商会', heading: HeadingLevel.TITLE }),
    heading('第一页'),
    new Paragraph('view: #l=land'),
    new Paragraph('备注：慢一点'),
    heading('第二页'),
    new Paragraph('view: #p=999999'),
    heading('第三页'),
    new Paragraph('正文'),
  ]
  return { name: '招商会.docx', bytes: await Packer.toBuffer(new Document({ sections: [{ children }] })) }
}

export const documentFaults: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [/第 2 页：.*→ 重新粘贴/, /第 3 页：步骤没有 view: → /],
  en: [/Page 2: .*→ paste the link again/, /Page 3: the step has no view: → /],
}

/** Lets a file go over the page as soon as that takes one, as a mouse would. */
export async function dropFile(page: Page, file: StoryUpload): Promise<void> {
  await holdTaken(page, file)
  await hold(page, file, ['drop'])
}

/** Holds a file over the page until that would take it. */
export async function holdTaken(page: Page, file: StoryUpload): Promise<void> {
  await expect
    .poll(async () => {
      await hold(page, file, ['dragover'])
      return page.locator('.dz').count()
    })
    .toBe(1)
}

/** What the mouse does while it holds a file over the page. */
export async function hold(
  page: Page,
  { name, bytes }: StoryUpload,
  events: readonly ('dragover' | 'drop')[],
): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ({ name, base64 }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name))
      return transfer
    },
    { name, base64: Buffer.from(bytes).toString('base64') },
  )
  for (const type of events) await page.dispatchEvent('body', type, { dataTransfer })
}
