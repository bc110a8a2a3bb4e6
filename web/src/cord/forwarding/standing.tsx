import { Badge } from '@mantine/core'
import type { BulkRowStatus, ForwardingStatus, WaitingReason } from '../../generated/cord'
import { spoken } from '../../shell/parts'

type Standing = ForwardingStatus | BulkRowStatus

const COLOURS: Record<Standing, string> = {
  SENT: 'teal',
  ALREADY_APPLIED: 'teal',
  QUEUED: 'bridge',
  SENDING: 'bridge',
  UNDER_WAY: 'bridge',
  PENDING: 'gray',
  WAITING: 'orange',
  UNCONFIRMED: 'orange',
  REFUSED: 'red',
  NOT_POSSIBLE: 'red',
  CANCELLED: 'gray',
}

/** Where a hand-over stands, and what it waits for. */
export function StandingMark({ status, reason }: { status: Standing; reason?: WaitingReason | null }) {
  return (
    <Badge variant="light" color={COLOURS[status]} style={{ flexShrink: 0 }}>
      {standingWords(status, reason)}
    </Badge>
  )
}

export const standingWords = (status: Standing, reason?: WaitingReason | null) =>
  reason ? `${spoken(status)}: ${reasonWords(reason)}` : spoken(status)

/** As in *waiting: not linked*. */
const reasonWords = (reason: WaitingReason) => (reason === 'PLAN' ? 'plan too low' : spoken(reason).toLowerCase())
