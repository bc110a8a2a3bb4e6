import type { AtsCommentPurpose, AtsCommentStatus } from '../../generated/notes'

export const COMMENT_STATUSES: Record<AtsCommentStatus, { label: string; colour: string; since: string }> = {
  CANCELLED: { label: 'Cancelled', colour: 'gray', since: 'Cancelled' },
  POSTED: { label: 'In Pinpoint', colour: 'teal', since: 'Arrived' },
  QUEUED: { label: 'About to be sent', colour: 'bridge', since: 'Queued' },
  REFUSED: { label: 'Refused by Pinpoint', colour: 'red', since: 'Refused' },
  SENDING: { label: 'On its way', colour: 'bridge', since: 'Sent' },
  UNCONFIRMED: { label: 'Not known whether it arrived', colour: 'yellow', since: 'Sent' },
  WAITING: { label: 'Held', colour: 'yellow', since: 'Held' },
}

export const PURPOSES: Record<AtsCommentPurpose, string> = {
  LINK: 'Link to the notes',
  NOTES: 'Posted notes',
}
