// How long is long enough to have been looked at.

/** ms that a reader rests before what follows a theme unseen is done: its address, its title, its names for listeners. */
export const restMs = 400
