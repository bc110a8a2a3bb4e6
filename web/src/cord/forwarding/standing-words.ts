import type { BulkRowStatus, ForwardingStatus, WaitingReason } from '../../generated/cord'

export type Standing = ForwardingStatus | BulkRowStatus

const STANDING: Record<Standing, string> = {
  SENT: 'Sent',
  ALREADY_APPLIED: 'Already applied',
  QUEUED: 'About to be sent',
  SENDING: 'Being sent',
  UNDER_WAY: 'Being sent',
  PENDING: 'To be looked at',
  UNCONFIRMED: 'Unconfirmed',
  WAITING: 'Waits',
  REFUSED: 'Refused',
  NOT_POSSIBLE: 'Not possible',
  CANCELLED: 'Called off',
}

const WAITING: Record<WaitingReason, string> = {
  NOT_LINKED: 'Waits: not linked',
  NEEDS_INFORMATION: 'Waits: needs information',
  JOB_CLOSED: 'Blocked: job closed',
  INTEGRATION_NEEDS_ATTENTION: 'Waits: connection needs attention',
  PERMISSION_MISSING: 'Waits: permission missing',
  PARKED: 'Waits: parked',
  PLAN: 'Waits: not in your plan',
}

/** Where a hand-over stands, and what it waits for, in a few words; the same wherever it is shown. */
export const standingWords = (status: Standing, reason?: WaitingReason | null) =>
  reason ? WAITING[reason] : STANDING[status]
