import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { CancelDialog } from '../forwarding/cancel-dialog'
import type { HandOver } from './hand-over-section'

/** Decides against a hand-over as long as nothing has left. */
export function CallOff({ forwarding, name }: { forwarding: HandOver; name: string }) {
  const [isAsking, setAsking] = useState(false)
  if (forwarding.status !== 'WAITING' && forwarding.status !== 'QUEUED' && !isAsking) return null
  return (
    <Group>
      <Button variant="default" size="xs" onClick={() => setAsking(true)}>
        Do not send
      </Button>
      <CancelDialog id={forwarding.id} name={name} isOpen={isAsking} close={() => setAsking(false)} />
    </Group>
  )
}
