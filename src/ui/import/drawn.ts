// A pause in long work, in which the page draws and answers.

/** Resolves when the page has had its turn. */
export const drawn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
