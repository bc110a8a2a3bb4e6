import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useClient } from 'urql'
import { ConversationBehindDocument, type DeliveryFragment } from '../../generated/cord'
import { words } from '../../shell/act'

/** Leads to the conversation behind a hand-over, which is only looked for when somebody wants to go there. */
export function ConversationButton({ delivery, name }: { delivery: DeliveryFragment; name: string }) {
  const client = useClient()
  const navigate = useNavigate()
  const [isBusy, setBusy] = useState(false)
  const { candidate, position } = delivery
  if (!candidate || !position) return null
  const label = delivery.waitingReason === 'NEEDS_INFORMATION' ? 'Give what is missing' : 'Conversation'
  const open = async () => {
    setBusy(true)
    const pair = { candidateId: candidate.id, positionId: position.id }
    const { data, error } = await client.query(ConversationBehindDocument, pair).toPromise()
    setBusy(false)
    const conversation = data?.conversations.nodes[0]
    if (conversation) await navigate(`/inbox/${conversation.id}`)
    else notifications.show({ color: 'red', message: error ? words(error) : `The conversation with ${name} cannot be found.` })
  }
  return (
    <Button size="xs" variant="default" loading={isBusy} onClick={open} aria-label={`${label}: ${name}`}>
      {label}
    </Button>
  )
}
