/** A moment as a field for date and time wants it, in the viewer's own zone. */
export function localOf(moment: string | null): string {
  if (!moment) return ''
  const at = new Date(moment)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** What stands in such a field, as a moment; null when it is empty. */
export const momentOf = (local: string): string | null => (local === '' ? null : new Date(local).toISOString())
