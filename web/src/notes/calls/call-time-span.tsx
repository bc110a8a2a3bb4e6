const SPAN = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const LONG = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' })

/** From when to when, in the viewer's own zone; the day once where it is the same. */
export function TimeSpan({ from, to }: { from: string; to: string | null }) {
  const begin = new Date(from)
  return (
    <time dateTime={from} title={LONG.format(begin)}>
      {to && to >= from ? SPAN.formatRange(begin, new Date(to)) : SPAN.format(begin)}
    </time>
  )
}
