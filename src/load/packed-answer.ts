// Stands in for answer.ts in the single file: the answers lie packed in the page itself.
import { unpackSoon } from './unpack.ts'

/** Answers like a server: 404 for what was not packed. Rejects where the packed text is damaged. */
export async function answerFor(file: string): Promise<Response> {
  const packed = await unpackSoon(file, document)
  return packed ? new Response(packed) : new Response(null, { status: 404 })
}
