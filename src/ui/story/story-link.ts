// A whole story inside a link, packed, where it is short enough; nothing is sent to a server.
import { formatStory } from '../../story/format-story.ts'
import { type ParsedStory, parseStory } from '../../story/parse-story.ts'
import type { Story } from '../../story/story.ts'

/** Longest packed story: a bilingual one of fifteen steps. No browser minds; what is longer, chat programs may cut. */
const longestChars = 8000
/** Unpacked; a link that grows beyond this was not made here. */
const longestText = 200_000

/** The packed story, or null where it does not fit into a link. */
export async function packStory(story: Story): Promise<string | null> {
  const packed = await squeeze(new TextEncoder().encode(formatStory(story)), new CompressionStream('deflate-raw'))
  const text = btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
  return text.length <= longestChars ? text : null
}

/** Rejects for what was not packed here. */
export async function unpackStory(packed: string, id: string): Promise<ParsedStory> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0))
  const text = new TextDecoder('utf-8', { fatal: true }).decode(
    await squeeze(bytes, new DecompressionStream('deflate-raw')),
  )
  if (text.length > longestText) throw new RangeError('too long')
  return parseStory(text, id)
}

async function squeeze(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(through)).arrayBuffer())
}
