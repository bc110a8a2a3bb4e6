import { useState } from 'react'
import { type CallType, EditCallDocument } from '../../generated/notes'
import { useAct } from '../../shell/act'
import { CallTypeSelect } from './call-type-select'

/** What kind of meeting a call is. Changing it finds out anew whom the call is about. */
export function CallTypeFact({ callId, type }: { callId: string; type: CallType }) {
  const [edit, isBusy] = useAct(EditCallDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const change = async (next: CallType) => {
    const done = await edit({ input: { callId, type: next } })
    setWrong(done.words)
  }
  return (
    <CallTypeSelect
      size="xs"
      maw={200}
      aria-label="Kind of meeting"
      type={type}
      choose={(next) => void change(next)}
      disabled={isBusy}
      error={wrong.length > 0 ? wrong.join(' ') : undefined}
    />
  )
}
