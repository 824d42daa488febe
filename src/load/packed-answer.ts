// Stands in for answer.ts in the single file: the answers lie packed in the page itself.
import { unpackSoon } from './unpack.ts'

/** Answers like a server: 404 for what was not packed. Rejects where the packed text is damaged. */
export async function answerFor(file: string): Promise<Response> {
  // What start-single.ts has begun to unpack before anybody asked.
  const begun: unknown = Reflect.get(globalThis, 'atlasTexts')
  const text: unknown = begun instanceof Map ? await begun.get(file) : null
  if (typeof text === 'string') return new Response(text)
  const packed = await unpackSoon(file, document)
  return packed ? new Response(packed) : new Response(null, { status: 404 })
}
