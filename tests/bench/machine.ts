// What the numbers were measured on; no name of any host.
import { arch, cpus, platform, totalmem } from 'node:os'

export function describeMachine(browserVersion: string): string {
  const cores = cpus()
  const memoryGiB = Math.round(totalmem() / 2 ** 30)
  const model = cores[0]?.model.trim() || arch()
  return `${cores.length} × ${model}, ${memoryGiB} GiB, ${platform()} ${arch()}, Node ${process.versions.node}, Chromium ${browserVersion} (headless, software GL)`
}
