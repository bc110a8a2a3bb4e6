const DAY = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const HOUR = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })
const LONG = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' })

/** From when to when a call is on the day that it stands under, in the viewer's own zone. */
export function CallHours({ startAt, endAt }: { startAt: string | null; endAt: string | null }) {
  if (!startAt) return <>Time not known</>
  const start = new Date(startAt)
  return (
    <time dateTime={startAt} title={LONG.format(start)}>
      {endAt ? HOUR.formatRange(start, new Date(endAt)) : HOUR.format(start)}
    </time>
  )
}

/** The day of a moment, in the viewer's own zone. */
export const dayOf = (at: string) => DAY.format(new Date(at))
