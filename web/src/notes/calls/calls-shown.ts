import type { CallFilter, CallMatchStatus, CallType } from '../../generated/notes'

/** Which calls somebody wants to see, and how to see all again when these are fewer. */
export interface Shown {
  types: CallType[] | null
  matchStatuses: CallMatchStatus[] | null
  clear: (() => void) | null
}

/** Those of a span of time. */
export function filterOf(shown: Shown, fromAt: Date | null, beforeAt: Date | null): CallFilter {
  return {
    types: shown.types,
    matchStatuses: shown.matchStatuses,
    fromAt: fromAt?.toISOString() ?? null,
    beforeAt: beforeAt?.toISOString() ?? null,
  }
}

/** When the viewer's day began; what is over today is still found beside what is to come. */
export function startOfToday(): Date {
  const today = new Date()
  today.setHours(0, 0, 0, 0)
  return today
}

/** The same time some days later, also where clocks change in between. */
export function daysLater(day: Date, days: number): Date {
  const later = new Date(day)
  later.setDate(later.getDate() + days)
  return later
}
