// The copy of the atlas that a browser keeps: updates and storage.
import { messages } from './messages.ts'

export const offlineText = messages(
  {
    updateReady: '图谱有新版本。更新会重新载入本页，视图不变。',
    update: '更新',
    presenting: '另一个窗口正在演示，演示结束后再更新。',
    heading: '离线使用',
    kept: (size: string) => `本机已存有整个图谱（约 ${size}），断网也能打开。`,
    notKept: '本机尚未存下图谱：首次打开后稍候即自动存好；从文件打开时无需存储。',
    clear: '清除本机副本',
    cleared: '已清除；下次打开时会重新保存。您写的讲稿与偏好未动。',
    clearFailed: '没有清除成功，请在浏览器设置中清除本站数据。',
  },
  {
    updateReady: 'There is a new edition of the atlas. Updating reloads this page and keeps the view.',
    update: 'Update',
    presenting: 'Another window is presenting; update when it is over.',
    heading: 'Offline',
    kept: (size) => `This browser keeps the whole atlas (about ${size}): it opens without a network.`,
    notKept:
      'Not kept yet: that happens by itself soon after the first visit; a page opened from a file needs no copy.',
    clear: 'Clear the copy',
    cleared: 'Cleared; the next visit keeps it again. Your own stories and preferences were left alone.',
    clearFailed: 'That failed; clear the site’s data in the browser’s settings.',
  },
)
