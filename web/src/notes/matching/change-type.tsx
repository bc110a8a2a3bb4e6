import type { CallType } from '../../generated/notes'
import { wordsFor } from '../../shell/act'
import { CallTypeSelect } from '../calls/call-type-select'
import type { Decision } from './use-decision'

/** What kind of meeting it is, which decides whether it is matched at all. */
export function ChangeType({ type, decision }: { type: CallType; decision: Decision }) {
  return (
    <CallTypeSelect
      label="Kind of meeting"
      description="A job interview or a debrief is matched with Pinpoint."
      size="xs"
      type={type}
      choose={(next) => void decision.changeType(next)}
      disabled={decision.isBusy}
      error={wordsFor(decision.wrong, 'type')}
      style={{ flex: '1 1 16rem', maxWidth: '22rem' }}
    />
  )
}
