// One step of the import: its number, its heading and what belongs to it.
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface StepProps {
  readonly number: number
  readonly title: string
  readonly children: ComponentChildren
}

export function Step({ number, title, children }: StepProps) {
  const id = useId()
  return (
    <section class="step" aria-labelledby={id}>
      <h3 id={id}>
        <span class="nr">{number}</span> {title}
      </h3>
      {children}
    </section>
  )
}
