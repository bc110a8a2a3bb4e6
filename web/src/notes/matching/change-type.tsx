import { NativeSelect } from '@mantine/core'
import type { CallType } from '../../generated/notes'
import { wordsFor } from '../../shell/act'
import { TYPES } from '../calls/call-words'
import type { Decision } from './use-decision'

/** What kind of meeting it is, which decides whether it is matched at all. */
export function ChangeType({ type, decision }: { type: CallType; decision: Decision }) {
  return (
    <NativeSelect
      label="Kind of meeting"
      description="A job interview or a debrief is matched with Pinpoint."
      size="xs"
      data={TYPES}
      value={type}
      disabled={decision.isBusy}
      error={wordsFor(decision.wrong, 'type')}
      onChange={(event) => {
        const chosen = TYPES.find((one) => one.value === event.currentTarget.value)
        if (chosen) void decision.changeType(chosen.value)
      }}
      style={{ flex: '1 1 16rem', maxWidth: '22rem' }}
    />
  )
}
