// One choice of a few, side by side: a radio group.
import { useId } from 'preact/hooks'

interface SegmentedProps<T extends string> {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
}

export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  const name = useId()
  return (
    <fieldset class="sm">
      <legend>{label}</legend>
      <span>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <i>{option.label}</i>
          </label>
        ))}
      </span>
    </fieldset>
  )
}
