// The text of a link taken apart into pairs, forgiving what chat programs and word processors do to it.

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
/** Ends a link inside a Chinese sentence; the full-width comma is no such end, because lists may hold it. */
const sentenceEnd = /[。！？；、：”’》」』】〉]/
const closing = /[\s.,;:!?'"`)\]}>…]+$/

/** Far beyond any link of ours, escaped twice; what follows is noise. */
const longest = 8000

/** Undoes "%xx" as often as it was applied (twice at most); a damaged escape stays as it is. */
function unescapeLink(text: string): string {
  const once = (t: string) =>
    t.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
      try {
        return decodeURIComponent(escaped)
      } catch {
        return escaped
      }
    })
  return once(once(text))
}

/** Pairs in order of appearance, keys as written and in lower case; never throws. Accepts a hash or a whole address. */
export function pairsOf(link: string): readonly (readonly [key: string, value: string])[] {
  const unescaped = unescapeLink(link.slice(0, longest)).replace(invisible, '').replace(/&amp;/gi, '&')
  const hashAt = unescaped.lastIndexOf('#')
  const text = hashAt < 0 && /^\s*(https?|file):/i.test(unescaped) ? '' : unescaped.slice(hashAt + 1)
  const [sentence = ''] = text.replace(/^[\s?/!]+/, '').split(sentenceEnd)
  const plain = sentence
    .normalize('NFKC')
    .replace(/\s*([=&,])\s*/g, '$1')
    .replace(closing, '')
  return plain.split('&').flatMap((pair) => {
    const at = pair.indexOf('=')
    const key = (at < 0 ? pair : pair.slice(0, at)).trim().toLowerCase()
    const [value = ''] =
      at < 0
        ? ['']
        : pair
            .slice(at + 1)
            .trim()
            .split(/\s/)
    return key === '' ? [] : [[key, value.replace(closing, '')] as const]
  })
}
