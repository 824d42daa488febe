// Words in which no date, span of years or role is torn at the end of a line.

const whole = /(\d{4}(?:[-—–]\d{2,4})+年?|核心区|协同区)/

export function Unbroken({ text }: { readonly text: string }) {
  return text.split(whole).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span key={i} class="nw">
        {part}
      </span>
    ),
  )
}
