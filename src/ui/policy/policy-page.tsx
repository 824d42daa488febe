// To come.
export function PolicyPage() {
  return null
}
