import { Checkbox, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useQuery } from 'urql'
import { ConversationBehindDocument, type DeliveryFragment, ForwardCandidateDocument } from '../../generated/cord'
import { useAct } from '../../shell/act'
import { useAgain } from '../../shell/again'
import { useKept } from '../../shell/kept'
import { Confirm } from '../../shell/confirm'
import { Loading } from '../../shell/parts'
import { Problem } from '../../shell/problem'

/** What a click would do to a hand-over that stands like this; null when it would do nothing. */
export function sendWords({ status, waitingReason, nextAttemptAt, attempts }: DeliveryFragment): string | null {
  switch (status) {
    case 'WAITING':
      // Goes on by itself when it is given, and by nothing else.
      return waitingReason === 'NEEDS_INFORMATION' ? null : 'Try again'
    case 'REFUSED':
      return 'Send again'
    case 'CANCELLED':
      return 'Send after all'
    case 'UNCONFIRMED':
      return nextAttemptAt ? 'Look again now' : 'Send again'
    case 'QUEUED':
      return attempts > 0 ? 'Try now' : null
    default:
      return null
  }
}

/** Sends once more what was held, refused or cancelled; what may have arrived only after somebody has looked. */
export function SendDialog(props: { delivery: DeliveryFragment; name: string; isOpen: boolean; close: () => void }) {
  const { delivery, name } = props
  const { candidate, position } = delivery
  const isReadable = candidate !== null && position !== null
  const [{ data: read, error }, ask] = useQuery({
    query: ConversationBehindDocument,
    variables: { candidateId: candidate?.id ?? null, positionId: position?.id ?? null },
    pause: !props.isOpen || !isReadable,
  })
  const data = useKept(read)
  const [send, isBusy] = useAct(ForwardCandidateDocument)
  const [isNotInAts, setNotInAts] = useState(false)
  const [wrong, setWrong] = useState<string[]>([])
  const again = useAgain(ask)
  const conversation = data?.conversations.nodes[0]
  const mustLook = delivery.status === 'UNCONFIRMED' && delivery.nextAttemptAt === null
  const confirm = async () => {
    if (!conversation) return
    const done = await send({ input: { conversationId: conversation.id, isNotInAts: mustLook && isNotInAts } })
    setWrong(done.words)
    if (!done.isDone) return
    notifications.show({ message: `${name}: ${done.payload.forwarding?.explanation ?? 'will be sent.'}` })
    props.close()
  }
  return (
    <Confirm
      title={`${sendWords(delivery) ?? 'Send'}: ${name}`}
      isOpen={props.isOpen}
      close={props.close}
      confirm={confirm}
      label={sendWords(delivery) ?? 'Send'}
      isBusy={isBusy}
      isReady={conversation !== undefined && (!mustLook || isNotInAts)}
      wrong={wrong}
    >
      <Text size="sm">{delivery.explanation}</Text>
      {isReadable && !data && !error && <Loading rows={1} />}
      {error && <Problem error={error} again={again} />}
      {(!isReadable || (data && !conversation)) && (
        <Text size="sm">The conversation behind it cannot be read, so it cannot be sent from here.</Text>
      )}
      {mustLook && (
        <Checkbox
          label="I have looked in Pinpoint, and the person has no application for this job"
          checked={isNotInAts}
          onChange={(event) => setNotInAts(event.currentTarget.checked)}
        />
      )}
      <Text size="sm">
        {mustLook
          ? 'Should they be there after all, they get a second application.'
          : 'Nobody gets a second application for the same job.'}
      </Text>
    </Confirm>
  )
}
