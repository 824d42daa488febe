// The two kinds of network and processor on which a cold visit is timed.
import type { CDPSession } from 'playwright-core'

export interface Conditions {
  readonly name: string
  readonly megabitPerSecond: number
  readonly latencyMs: number
  /** How many times slower than this machine. */
  readonly cpuSlowdown: number
}

export const profiles: readonly Conditions[] = [
  { name: '10 Mbit/s + 60 ms', megabitPerSecond: 10, latencyMs: 60, cpuSlowdown: 1 },
  { name: '1.6 Mbit/s + 150 ms, CPU ÷ 4', megabitPerSecond: 1.6, latencyMs: 150, cpuSlowdown: 4 },
]

/** Slows one page down, and empties what it might have kept. */
export async function applyConditions(session: CDPSession, conditions: Conditions): Promise<void> {
  const bytesPerSecond = (conditions.megabitPerSecond * 1e6) / 8
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown })
}
