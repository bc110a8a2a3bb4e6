import type { ParticipantRole } from '../../generated/notes'
import { whoIs } from './call-words'

interface Participant {
  email: string | null
  name: string | null
  role: ParticipantRole
}

const SHOWN = 3

/** Who is in a call, in short; the candidates first. */
export function CallPeople({ participants }: { participants: Participant[] }) {
  if (participants.length === 0) return <>No participants known</>
  const inOrder = participants.toSorted((one, other) => RANK[one.role] - RANK[other.role])
  const names = inOrder.slice(0, SHOWN).map(nameOf)
  const rest = inOrder.length - SHOWN
  return (
    <span title={inOrder.map(nameOf).join(', ')}>
      {names.join(', ')}
      {rest > 0 && ` and ${rest} more`}
    </span>
  )
}

const RANK: Record<ParticipantRole, number> = { CANDIDATE: 0, INTERVIEWER: 1, UNKNOWN: 2 }

const nameOf = (one: Participant) => (one.role === 'CANDIDATE' ? `${whoIs(one)} (candidate)` : whoIs(one))
