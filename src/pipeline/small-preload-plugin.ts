// Vite plugin: a lazy script is handed over once its own style is there too, and that is all; the bundler's own helper does five times as much.
import type { Plugin } from 'vite'

/** The module that the bundler wraps around each import() whose chunk has files of its own. */
const helperId = '\0vite/preload-helper.js'

/** Runs in the browser. A style that fails rejects the import, as a script that fails does, and is asked for again next time. */
const helper = `
const styles = {}
export const __vitePreload = (load, files = [], from) => {
  const part = load()
  part.catch(() => {})
  return Promise.all(files.filter((file) => file.endsWith('.css')).map((file) => {
    const href = new URL(file, from).href
    return styles[href] ??= new Promise((resolve, reject) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = href
      link.onload = resolve
      link.onerror = () => {
        delete styles[href]
        link.remove()
        reject(new Error(href))
      }
      document.head.append(link)
    })
  })).then(() => part)
}
`

export function smallPreload(): Plugin {
  return {
    name: 'small-preload',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === helperId ? helper : null),
  }
}
