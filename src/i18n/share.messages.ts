// The share dialog.
import { messages } from './messages.ts'

export const shareText = messages(
  {
    heading: '分享与导出',
    link: '链接',
    linkNote: '链接记下图层、选项、地点与范围；打开即是同一幅图。',
    linkLocal: '图谱开在本机上，别人打不开这个链接；要发给别人，请从网站打开图谱再复制。',
    citation: '引用',
    copy: '复制',
    copied: '已复制',
    copyFailed: '浏览器不允许自动复制，文字已选中，请按 Ctrl+C。',
    exports: '导出',
    exportsOfMap: '导出（地图）',
    svg: 'SVG 矢量图',
    png: 'PNG 图片',
    csv: 'CSV 表格',
    exportFailed: '导出没有成功，链接与引用仍可使用。',
    close: '关闭',
  },
  {
    heading: 'Share and export',
    link: 'Link',
    linkNote: 'The link holds theme, options, place and extent; it opens the same map.',
    linkLocal:
      'The atlas runs on this machine: nobody else can open this link. To pass it on, open the atlas from its website and copy it there.',
    citation: 'Citation',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying; the text is selected, press Ctrl+C.',
    exports: 'Export',
    exportsOfMap: 'Export (the map)',
    svg: 'SVG drawing',
    png: 'PNG picture',
    csv: 'CSV table',
    exportFailed: 'The export failed; link and citation still work.',
    close: 'Close',
  },
)
