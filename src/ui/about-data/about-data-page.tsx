// To come.
export function AboutDataPage() {
  return null
}
