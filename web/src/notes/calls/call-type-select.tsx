import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { type CallType, EditCallDocument } from '../../generated/notes'
import { useAct } from '../../shell/act'
import { TYPES } from './call-words'

/** What kind of meeting a call is. Changing it finds out anew whom the call is about. */
export function CallTypeSelect({ callId, type }: { callId: string; type: CallType }) {
  const [edit, isBusy] = useAct(EditCallDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const change = async (next: CallType) => {
    const done = await edit({ input: { callId, type: next } })
    setWrong(done.isDone ? [] : done.wrong.map((one) => one.message))
  }
  return (
    <NativeSelect
      size="xs"
      maw={200}
      aria-label="Kind of meeting"
      data={TYPES}
      value={type}
      disabled={isBusy}
      error={wrong.length > 0 ? wrong.join(' ') : undefined}
      onChange={(event) => {
        const chosen = TYPES.find((one) => one.value === event.currentTarget.value)
        if (chosen) void change(chosen.value)
      }}
    />
  )
}
