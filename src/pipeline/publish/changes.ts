// What changed since the last edition: rows added, changed and gone, table by table.

/** Table id → row key → fingerprint of the row. */
export type EditionRows = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface EditionSnapshot {
  readonly asOf: string
  readonly schemaVersion: number
  readonly tables: EditionRows
}

export interface TableChanges {
  readonly table: string
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly gone: readonly string[]
}

/** Differences per table, tables without any left out. A table that one of the two lacks counts as empty there. */
export function changesBetween(before: EditionRows, after: EditionRows): readonly TableChanges[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return names.flatMap((table) => {
    const [old, now] = [before[table] ?? {}, after[table] ?? {}]
    const added = Object.keys(now).filter((key) => !Object.hasOwn(old, key))
    const gone = Object.keys(old).filter((key) => !Object.hasOwn(now, key))
    const changed = Object.keys(now).filter((key) => Object.hasOwn(old, key) && old[key] !== now[key])
    return added.length + gone.length + changed.length > 0 ? [{ table, added, changed, gone }] : []
  })
}

const mostNamed = 50

/** The changes as Markdown, in both languages; `before` is null for the first edition. */
export function changesText(before: EditionSnapshot | null, after: EditionSnapshot): string {
  const head = ['# 变更 · Changes', '', `## ${after.asOf}`, '']
  if (!before) {
    const rows = Object.entries(after.tables).map(([name, keys]) => `- ${name}: ${Object.keys(keys).length}`)
    return `${[...head, '首次发布。各表行数： · First edition. Rows per table:', '', ...rows].join('\n')}\n`
  }
  const changes = changesBetween(before.tables, after.tables)
  const named = (mark: string, keys: readonly string[]) => [
    ...keys.slice(0, mostNamed).map((key) => `- ${mark} ${key}`),
    ...(keys.length > mostNamed ? [`- ${mark} … ${keys.length - mostNamed}`] : []),
  ]
  const body = changes.flatMap(({ table, added, changed, gone }) => [
    `### ${table}: +${added.length} ~${changed.length} −${gone.length}`,
    '',
    ...named('+', added),
    ...named('~', changed),
    ...named('−', gone),
    '',
  ])
  const schema =
    before.schemaVersion === after.schemaVersion
      ? []
      : [`表结构 schema ${before.schemaVersion} → ${after.schemaVersion}`, '']
  const since = `自 ${before.asOf} 一版以来 · Since the edition of ${before.asOf}`
  const none = changes.length === 0 ? ['没有变更。 · Nothing changed.', ''] : []
  return `${[...head, since, '', ...schema, ...none, ...body].join('\n').trimEnd()}\n`
}
