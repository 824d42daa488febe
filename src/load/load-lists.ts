// Files that only single pages ask for: the policy figures and the descriptor of the published dataset.
import type { PolicyFile } from '../domain/policy.ts'
import type { PublishedDataset } from '../domain/published.ts'
import { LoadError, loadJson } from './load-data.ts'

/** The figures of the policy documents. Throws a LoadError; a file of another schema is one too. */
export async function loadPolicy(): Promise<PolicyFile> {
  const file = 'data/policy.json'
  const payload = await loadJson<PolicyFile>(file)
  if (payload.schema !== 1 || !Array.isArray(payload.facts)) throw new LoadError(file, 'unknown schema')
  return payload
}

/** Descriptor and file list of the published dataset. Throws a LoadError. */
export async function loadDataset(): Promise<PublishedDataset> {
  const [descriptor, manifest] = await Promise.all([
    loadJson<Omit<PublishedDataset, 'files'>>('data/datapackage.json'),
    loadJson<Pick<PublishedDataset, 'files'>>('data/manifest.json'),
  ])
  return { ...descriptor, files: manifest.files }
}
