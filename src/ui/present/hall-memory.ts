// What the hall's window knows of its talk after a reload.
import { openTalkMemory, type TalkMemory } from '../../state/talk-memory.ts'

/** The memory of a hall that opens with this story: where another was told, it is forgotten. */
export function openHallMemory(host: Window & typeof globalThis, story: string): TalkMemory {
  const create = () => host.crypto.randomUUID?.() ?? String(Math.random())
  const memory = openTalkMemory({ host, side: 'hall', create })
  if (memory.read()?.talk.story !== story) memory.forget()
  return memory
}
