// Links that act in place: a plain click runs the action, any other click stays the browser's.

/** Click handler for an <a href>: runs `act` unless the reader asked for a new tab or window. */
export function follow(act: () => void) {
  return (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    act()
  }
}
