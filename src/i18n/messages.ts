// Both languages side by side: a message missing in one does not compile.

type Shape = Readonly<Record<string, string | ((...values: never[]) => string)>>
export interface Messages<T> {
  readonly zh: T
  readonly en: T
}

/**
 * Declares one feature's messages; both languages must have the same keys and parameters.
 * The build sends the English half in a chunk of its own: until that has come, Chinese stands in for it.
 */
export function messages<const T extends Shape>(
  zh: T,
  en: { readonly [K in keyof T]: T[K] extends string ? string : T[K] },
) {
  return { zh, en: en ?? zh } as Messages<{ readonly [K in keyof T]: T[K] extends string ? string : T[K] }>
}
