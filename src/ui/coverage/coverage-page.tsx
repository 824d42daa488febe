// To come.
export function CoveragePage() {
  return null
}
