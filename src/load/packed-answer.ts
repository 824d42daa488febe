// Stands in for answer.ts in the single file: the answers lie packed in the page itself.
import { unpackSoon } from './unpack.ts'

declare global {
  /** What the first script has begun to unpack before anybody asked: see start-single.ts. */
  var atlasTexts: ReadonlyMap<string, Promise<string>> | undefined
}

/** Answers like a server: 404 for what was not packed. Rejects where the packed text is damaged. */
export async function answerFor(file: string): Promise<Response> {
  const text = await globalThis.atlasTexts?.get(file)
  if (text !== undefined) return new Response(text)
  const packed = await unpackSoon(file, document)
  return packed ? new Response(packed) : new Response(null, { status: 404 })
}
