// Names of the four grades, and how the source behind a line is opened.
import { messages } from './messages.ts'

export const evidenceText = messages(
  {
    official: '官方',
    reported: '报道',
    derived: '推算',
    inferred: '待核实',
    officialLong: '文件或发布者原文载明',
    reportedLong: '媒体报道或转载',
    derivedLong: '由本图谱按公开方法计算',
    inferredLong: '据上下文判断，有待核实',
    grade: '凭据',
    showSource: (what: string) => `${what}：查看出处`,
    gradeOf: (what: string, grade: string) => `${what}：${grade}，查看出处`,
  },
  {
    official: 'official',
    reported: 'reported',
    derived: 'derived',
    inferred: 'to check',
    officialLong: 'stated by the document or its issuer',
    reportedLong: 'said by the press or a reprint',
    derivedLong: 'computed by this atlas with a stated method',
    inferredLong: 'judged from context, to be checked',
    grade: 'Evidence',
    showSource: (what) => `${what}: show the source`,
    gradeOf: (what, grade) => `${what}: ${grade}, show the source`,
  },
)
