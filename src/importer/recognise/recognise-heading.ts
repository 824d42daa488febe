// Lines that hold no entry: titles, headings that say role, batch, cluster or city, notes, totals.
import type { ZoneRole } from '../../domain/programmes.ts'
import { chineseInteger } from './clean-text.ts'

export interface Heading {
  readonly role?: Exclude<ZoneRole, 'unknown'>
  readonly batch?: number
  readonly isStar?: boolean
}

/** Rows that never hold an entry. */
export function isIgnorable(text: string): boolean {
  return (
    /^\(?(?:注|备注|说明|附注|资料来源|数据来源|来源|单位|填表|填报(?:单位|人)?|日期|联系人|制表|审核|抄送|印发|联系电话)[:\d]/.test(
      text,
    ) ||
    /^(?:全省|全市|\p{Script=Han}{2}市)?(?:合计|小计|总计|共计|汇总|数量$)/u.test(text) ||
    /^(?:机密|秘密)★|^\(?此件(?:公开|依申请)/.test(text) ||
    /^附[件表]?[一二三四五六七八九十\d]*[:.]?$/.test(text) ||
    /^\(?(?:排名不分先后|按.{1,12}排序|按行政区划.{0,6})\)?$/.test(text) ||
    /^第\d+页/.test(text)
  )
}

/** A page number, a rule: nothing but digits and signs. */
export const isBare = (text: string): boolean => /^[-—\d\s/.·]+$/.test(text)

/** Role and batch of a title or heading. A title that names both roles says no role. */
export function readHeading(text: string): Heading {
  const isCore = text.includes('核心区')
  const isCollab = text.includes('协同区')
  const batches = [...text.matchAll(/第([一二三四五六七八九十]{1,3}|\d{1,2})批/g)].map((m) =>
    chineseInteger(m[1] ?? ''),
  )
  const [batch] = batches
  return {
    ...(isCore !== isCollab ? { role: isCore ? 'core' : 'collab' } : {}),
    ...(batch !== undefined && new Set(batches).size === 1 ? { batch } : {}),
    ...(text.includes('新星') ? { isStar: true } : {}),
  }
}

/** A line of running text or a title: nothing in it can be an entry. */
export function isProse(text: string): boolean {
  return (
    /名单|附件|通知|公示|公布|一览表?$|情况表?$|分布表?$|目录|汇总表|如下|特此/.test(text) ||
    /[。；]$/.test(text) ||
    text.length > 60 ||
    /^(?:各市|各县|各设区|各有关市|省级|各有关|浙江省.{0,20}(?:办公室|领导小组|厅|委))/.test(text) ||
    /^(?:\d{4}年\d{1,2}月\d{1,2}日)$/.test(text)
  )
}
