// Asks the site for one of its own files; the single-file build puts packed-answer.ts in its place.

/** Answers for a file beside the page, by its path below the page. Rejects where the network fails. */
export function answerFor(file: string): Promise<Response> {
  return fetch(new URL(file, document.baseURI))
}
