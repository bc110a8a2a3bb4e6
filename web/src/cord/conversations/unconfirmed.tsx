import { Button, Checkbox, List } from '@mantine/core'
import { useState } from 'react'
import { ForwardCandidateDocument } from '../../generated/cord'
import { useAct } from '../../shell/act'
import { Outside } from '../../shell/parts'
import { Refusal } from '../../shell/problem'
import type { HandOver } from './hand-over-section'
import { Note } from './note'
import type { Conversation } from './use-conversation'

/** What to do when nobody knows whether a send arrived, and only a person can look. */
export function Unconfirmed({ conversation, forwarding }: { conversation: Conversation; forwarding: HandOver }) {
  const [hasLooked, setLooked] = useState(false)
  const [wrong, setWrong] = useState<string[]>([])
  const [forward, isBusy] = useAct(ForwardCandidateDocument)
  const person = conversation.candidate?.fullName ?? 'the candidate'
  // As long as there is a next look, the service finds out by itself.
  if (forwarding.nextAttemptAt) return null
  return (
    <Note kind="mind" title="Only you can find out">
        <List size="sm" type="ordered" spacing={4}>
          <List.Item>
            Look for {person} in Pinpoint
            {forwarding.target && (
              <>
                {', among those who applied for '}
                <Outside href={forwarding.target.url}>{forwarding.target.title}</Outside>
              </>
            )}
            .
          </List.Item>
          <List.Item>There? Then it has arrived, and nothing is left to do.</List.Item>
          <List.Item>Not there? Say so, and it is sent again.</List.Item>
        </List>
        <Checkbox
          label={`I have looked, and ${person} is not there`}
          checked={hasLooked}
          onChange={(event) => setLooked(event.currentTarget.checked)}
        />
        <Refusal words={wrong} />
        <Button
          size="xs"
          disabled={!hasLooked}
          loading={isBusy}
          onClick={async () => {
            const done = await forward({ input: { conversationId: conversation.id, isNotInAts: true } })
            setWrong(done.words)
          }}
        >
          Send again
        </Button>
    </Note>
  )
}
