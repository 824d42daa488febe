// After a press of the mouse the next space is the talk's: it must not press the same button again, such as full screen.

/** Takes the focus off the button that a pointer pressed; one pressed by key keeps it. */
export function giveKeysBack(event: MouseEvent): void {
  const isByKey = event.detail === 0
  const button = event.target instanceof Element ? event.target.closest('button') : null
  if (!isByKey) button?.blur()
}
