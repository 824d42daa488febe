// The published dataset as its descriptor and manifest tell it: what the page “About the data” reads.

export interface PublishedField {
  readonly name: string
  readonly type: string
  readonly title: string
  readonly titleEn: string
  readonly description?: string
  readonly descriptionEn?: string
  readonly unit?: string
  readonly constraints?: { readonly required?: boolean }
  readonly choices?: readonly { readonly value: string; readonly zh: string; readonly en: string }[]
}

export interface PublishedResource {
  readonly name: string
  /** Below the folder of the data. */
  readonly path: string
  readonly title: string
  readonly titleEn?: string
  readonly description?: string
  readonly descriptionEn?: string
  readonly bytes: number
  readonly rows?: number
  readonly schema?: { readonly fields: readonly PublishedField[] }
}

export interface PublishedDataset {
  readonly version: string
  readonly schemaVersion: number
  readonly geometryHash: string
  readonly resources: readonly PublishedResource[]
  /** Every written file with its size. */
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
}
