import type { ForwardingStatus } from '../../generated/cord'

interface HandOver {
  status: ForwardingStatus
  nextAttemptAt: string | null
}

/** Whether something happens to a hand-over by itself, soon. */
export const isMoving = (handOver: HandOver | null | undefined): boolean =>
  !!handOver && (handOver.status === 'QUEUED' || handOver.status === 'SENDING' || handOver.nextAttemptAt !== null)
