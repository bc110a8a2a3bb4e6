import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { CancelForwardingDocument } from '../../generated/cord'
import { useAct } from '../../shell/act'
import { Confirm } from '../../shell/confirm'
import type { HandOver } from './hand-over-section'

/** Decides against a hand-over as long as nothing has left. */
export function CallOff({ forwarding }: { forwarding: HandOver }) {
  const [isAsking, setAsking] = useState(false)
  const [wrong, setWrong] = useState<string[]>([])
  const [cancel, isBusy] = useAct(CancelForwardingDocument)
  if (forwarding.status !== 'WAITING' && forwarding.status !== 'QUEUED' && !isAsking) return null
  return (
    <Group>
      <Button variant="default" size="xs" onClick={() => setAsking(true)}>
        Call it off
      </Button>
      <Confirm
        title="Call the hand-over off?"
        isOpen={isAsking}
        close={() => {
          setAsking(false)
          setWrong([])
        }}
        label="Call it off"
        isDangerous
        isBusy={isBusy}
        wrong={wrong}
        confirm={async () => {
          const done = await cancel({ input: { forwardingId: forwarding.id } })
          setWrong(done.isDone ? [] : done.wrong.map((one) => one.message))
          if (done.isDone) setAsking(false)
        }}
      >
        <Text size="sm">Nothing is sent to Pinpoint, unless somebody sends it after all.</Text>
      </Confirm>
    </Group>
  )
}
