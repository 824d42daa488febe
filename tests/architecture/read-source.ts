// A source file taken apart by the parser of the build: what it imports, and what it names.
import { readFileSync } from 'node:fs'
import { parseSync } from 'vite'

export interface Import {
  readonly specifier: string
  /** type: gone after the build; lazy: import(); value: all else. */
  readonly kind: 'type' | 'lazy' | 'value'
}

export interface Source {
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
  /** Constructs the house rules forbid, such as "any". */
  readonly forbidden: readonly string[]
  /** Free names and members of the global object: "fetch", "location". */
  readonly globals: ReadonlySet<string>
  readonly exportsOnlyOthers: boolean
}

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
const textOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TSLiteralType') return textOf(node.literal)
  return undefined
}
const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []
const nameOf = (node: unknown): string =>
  isNode(node) && node.type === 'Identifier' && typeof node.name === 'string' ? node.name : ''

const globalObjects = new Set(['window', 'globalThis', 'self', 'document', 'navigator', 'top', 'parent'])
const forbiddenNodes: Readonly<Record<string, string>> = {
  TSAnyKeyword: 'any',
  TSNonNullExpression: 'non-null "!"',
  TSEnumDeclaration: 'enum',
  TSModuleDeclaration: 'namespace',
}

/** Fields whose identifiers are names of their own, not uses of a global. */
function ownNames(node: Node): readonly string[] {
  switch (node.type) {
    case 'MemberExpression':
      return node.computed === true ? [] : ['property']
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return node.computed === true ? [] : ['key']
    case 'TSPropertySignature':
    case 'TSMethodSignature':
    case 'TSNamedTupleMember':
      return ['key', 'label']
    case 'ImportSpecifier':
    case 'ExportSpecifier':
      return ['imported', 'exported', 'local']
    default:
      return []
  }
}

/** Names that a pattern binds: of "{ a: b, ...c }" they are b and c. */
function boundNames(pattern: unknown): readonly string[] {
  return nodesIn(pattern).flatMap((node) => {
    switch (node.type) {
      case 'Identifier':
        return [nameOf(node)]
      case 'ObjectPattern':
        return boundNames(node.properties)
      case 'Property':
        return boundNames(node.value)
      case 'ArrayPattern':
        return boundNames(node.elements)
      case 'AssignmentPattern':
        return boundNames(node.left)
      case 'RestElement':
        return boundNames(node.argument)
      case 'TSParameterProperty':
        return boundNames(node.parameter)
      default:
        return []
    }
  })
}

/** Names that a node introduces into the file, wherever in it. */
function declaredNames(node: Node): readonly string[] {
  if (node.type === 'VariableDeclarator') return boundNames(node.id)
  if (/Function/.test(node.type)) return [...boundNames(node.params), ...boundNames(node.id)]
  if (/^Import\w*Specifier$/.test(node.type)) return boundNames(node.local)
  return []
}

/** "location" of "const { location } = window". */
function takenFromGlobal(node: Node): readonly string[] {
  if (node.type !== 'VariableDeclarator' || !globalObjects.has(nameOf(node.init))) return []
  return nodesIn(node.id).flatMap((pattern) => nodesIn(pattern.properties).map((property) => nameOf(property.key)))
}

function isTypeOnly(node: Node, names: unknown): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true
  const specifiers = nodesIn(names)
  return specifiers.length > 0 && specifiers.every((s) => s.importKind === 'type' || s.exportKind === 'type')
}

/** Throws where the file does not parse. `path` is for messages and tells TypeScript from TSX. */
export function takeApart(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' })
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const imports: Import[] = []
  const forbidden: string[] = []
  const members = new Set<string>()
  const used = new Set<string>()
  const declared = new Set<string>()
  const visit = (node: Node) => {
    const source = textOf(node.source)
    if (
      node.type === 'ImportDeclaration' ||
      node.type === 'ExportNamedDeclaration' ||
      node.type === 'ExportAllDeclaration'
    ) {
      if (source !== undefined)
        imports.push({ specifier: source, kind: isTypeOnly(node, node.specifiers) ? 'type' : 'value' })
    } else if (node.type === 'ImportExpression') {
      if (source === undefined) forbidden.push('import() of a computed name')
      else imports.push({ specifier: source, kind: 'lazy' })
    } else if (node.type === 'TSImportType') {
      imports.push({ specifier: textOf(node.source) ?? textOf(node.argument) ?? '?', kind: 'type' })
    } else if (node.type === 'MemberExpression') {
      const object = nodesIn(node.object)[0]
      if (object?.type === 'MetaProperty' && nameOf(node.property) === 'glob') forbidden.push('import.meta.glob')
      if (globalObjects.has(nameOf(object))) members.add(nameOf(node.property) || (textOf(node.property) ?? ''))
    }
    for (const name of declaredNames(node)) declared.add(name)
    for (const name of takenFromGlobal(node)) members.add(name)
    const word = forbiddenNodes[node.type]
    if (word !== undefined) forbidden.push(word)
    const own = ownNames(node)
    for (const [field, value] of Object.entries(node)) {
      for (const child of nodesIn(value)) {
        const isShorthand = node.type === 'Property' && node.shorthand === true
        if (child.type === 'Identifier' && own.includes(field) && !isShorthand) continue
        if (child.type === 'Identifier') used.add(nameOf(child))
        visit(child)
      }
    }
  }
  const root: unknown = program
  for (const node of nodesIn(root)) visit(node)
  const statements = isNode(root) ? nodesIn(root.body) : []
  const exportsOnlyOthers =
    statements.length > 0 &&
    statements.every(
      (s) => s.type === 'ExportAllDeclaration' || (s.type === 'ExportNamedDeclaration' && isNode(s.source)),
    )
  const globals = new Set([...members, ...[...used].filter((name) => !declared.has(name))])
  return { path, text, imports, forbidden, globals, exportsOnlyOthers }
}

export const readSource = (path: string): Source => takeApart(path, readFileSync(path, 'utf8'))
