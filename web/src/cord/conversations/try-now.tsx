import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { ForwardCandidateDocument } from '../../generated/cord'
import { useAct } from '../../shell/act'
import { Refusal } from '../../shell/problem'

/** Does not wait for the next try. */
export function TryNow({ conversationId }: { conversationId: string }) {
  const [forward, isBusy] = useAct(ForwardCandidateDocument)
  const [wrong, setWrong] = useState<string[]>([])
  return (
    <>
      <Refusal words={wrong} />
      <Group>
        <Button
          size="xs"
          variant="default"
          loading={isBusy}
          onClick={async () => {
            const done = await forward({ input: { conversationId, isNotInAts: false } })
            setWrong(done.words)
          }}
        >
          Try now
        </Button>
      </Group>
    </>
  )
}
