import { Badge } from '@mantine/core'
import type { WaitingReason } from '../../generated/cord'
import { type Standing, standingWords } from './standing-words'

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
