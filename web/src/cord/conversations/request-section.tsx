import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { AcceptMessageRequestDocument, DeclineMessageRequestDocument } from '../../generated/cord'
import { useAct } from '../../shell/act'
import { Confirm } from '../../shell/confirm'
import { At, Section, When } from '../../shell/parts'
import { Refusal } from '../../shell/problem'
import { useIsRecruiter } from '../../shell/session'
import { ConversationMark } from './marks'
import type { Conversation } from './use-conversation'

/** The first message, and the other side's answer. */
export function RequestSection({ conversation }: { conversation: Conversation }) {
  const { status, initiator, message, requestedAt, answeredAt } = conversation
  const isFromCandidate = initiator === 'CANDIDATE'
  const person = conversation.candidate?.fullName ?? 'The candidate'
  return (
    <Section
      title="Message request"
      about={
        <>
          {isFromCandidate ? `${person} asked` : 'We asked'} <When at={requestedAt} />
        </>
      }
      actions={<ConversationMark status={status} />}
    >
      <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{message}</Text>
      {answeredAt && (
        <Text size="sm" c="dimmed">
          {isFromCandidate ? 'We' : person} {status === 'STARTED' ? 'accepted' : 'declined'}, <At at={answeredAt} />
        </Text>
      )}
      {status === 'REQUESTED' && <Answer id={conversation.id} isFromCandidate={isFromCandidate} />}
    </Section>
  )
}

function Answer({ id, isFromCandidate }: { id: string; isFromCandidate: boolean }) {
  const [accept, isAccepting] = useAct(AcceptMessageRequestDocument)
  const [decline, isDeclining] = useAct(DeclineMessageRequestDocument)
  const [isAsking, setAsking] = useState(false)
  const [wrong, setWrong] = useState<string[]>([])
  const isRecruiter = useIsRecruiter()
  const input = { conversationId: id }
  const ask = () => {
    setWrong([])
    setAsking(true)
  }
  if (!isRecruiter) {
    return (
      <Text size="sm" c="dimmed">
        Recruiters and admins record the answer.
      </Text>
    )
  }
  return (
    <>
      <Refusal words={isAsking ? [] : wrong} />
      <Group gap="xs">
        <Button
          loading={isAccepting}
          onClick={async () => {
            const done = await accept({ input })
            setWrong(done.words)
          }}
        >
          {isFromCandidate ? 'Accept' : 'The candidate accepted'}
        </Button>
        <Button variant="default" onClick={ask}>
          {isFromCandidate ? 'Decline' : 'The candidate declined'}
        </Button>
      </Group>
      <Confirm
        title="Decline the message request?"
        isOpen={isAsking}
        close={() => setAsking(false)}
        label="Decline"
        isDangerous
        isBusy={isDeclining}
        wrong={wrong}
        confirm={async () => {
          const done = await decline({ input })
          setWrong(done.words)
          if (done.isDone) setAsking(false)
        }}
      >
        <Text size="sm">The conversation does not start. Another message request may be sent later.</Text>
      </Confirm>
    </>
  )
}
