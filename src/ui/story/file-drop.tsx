// A story's file may be let go anywhere on the page; the list of stories takes it.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import './story.css'
import { storyText } from '../../i18n/story.messages.ts'
import { useApp, useText } from '../app-context.ts'

const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

export function FileDrop() {
  const { store, dialog, droppedFile } = useApp()
  const t = useText(storyText)
  const isOver = useSignal(false)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    // The page of imports has a place of its own for files, and nothing may open before a hall.
    const isOff = (event: DragEvent) => {
      const { page, present } = store.view.peek()
      return present || page === 'import' || !isFile(event)
    }
    addEventListener(
      'dragover',
      (event) => {
        if (isOff(event)) return
        event.preventDefault()
        isOver.value = true
      },
      { signal },
    )
    addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) isOver.value = false
      },
      { signal },
    )
    addEventListener(
      'drop',
      (event) => {
        isOver.value = false
        if (isOff(event)) return
        event.preventDefault()
        droppedFile.value = event.dataTransfer?.files[0] ?? null
        dialog.value = 'stories'
      },
      { signal },
    )
    return () => stop.abort()
  }, [])
  return isOver.value ? <p class="dz">{t.drop}</p> : null
}
