/** A moment as a field for date and time wants it, in the viewer's own zone. */
export function localOf(moment: string | null): string {
  if (!moment) return ''
  const at = new Date(moment)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The last moment that such a field takes; a browser's own limit is beyond what is known as a time. */
export const LATEST_LOCAL = '9999-12-31T23:59'

/** What stands in such a field, as a moment; null when it is empty, or no time. */
export function momentOf(local: string): string | null {
  const at = new Date(local)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
