import { Button, Group, Text } from '@mantine/core'
import { Link } from 'react-router'
import { GiveWhatIsMissing } from './give-what-is-missing'
import type { HandOver } from './hand-over-section'
import { Note } from './note'
import { TryNow } from './try-now'
import { Unconfirmed } from './unconfirmed'
import type { Conversation } from './use-conversation'

/** What a recruiter can do so that a hand-over goes on. */
export function WhatToDo(props: { conversation: Conversation; forwarding: HandOver; preview: () => void }) {
  const { conversation, forwarding, preview } = props
  const { position, candidate } = conversation
  switch (forwarding.status) {
    case 'REFUSED':
      return (
        <Note kind="bad" title="Pinpoint refused the application">
          <Text size="sm">{forwarding.refusal}</Text>
          <Again label="Send again" preview={preview} />
        </Note>
      )
    case 'CANCELLED':
      return conversation.canForward ? <Again label="Send after all" preview={preview} /> : null
    case 'QUEUED':
      return forwarding.trouble ? <TryNow conversationId={conversation.id} /> : null
    case 'UNCONFIRMED':
      return <Unconfirmed conversation={conversation} forwarding={forwarding} />
    case 'WAITING':
      switch (forwarding.waitingReason) {
        case 'NEEDS_INFORMATION':
          return (
            candidate && (
              <GiveWhatIsMissing
                candidate={candidate}
                missing={forwarding.missing}
                questions={forwarding.missingAnswers}
                forwardingId={forwarding.id}
              />
            )
          )
        case 'NOT_LINKED':
          // What waited for a link is not sent by itself: the link may have been made for others.
          return conversation.canForward ? (
            <Note kind="mind" title="The position is linked now">
              <Text size="sm">Send {candidate?.fullName ?? 'the candidate'} to its job?</Text>
              <Again label="Look at it and send" preview={preview} />
            </Note>
          ) : (
            <ToPosition id={position?.id} label="Link the position" />
          )
        case 'JOB_CLOSED':
          return <ToPosition id={position?.id} label="Link the position to another job" />
        case 'PARKED':
          return <TryNow conversationId={conversation.id} />
        case 'INTEGRATION_NEEDS_ATTENTION':
        case 'PERMISSION_MISSING':
          return (
            <Group>
              <Button size="xs" variant="default" component={Link} to="/settings">
                Open the connection
              </Button>
            </Group>
          )
        case 'PLAN':
        case null:
          return null
      }
  }
  return null
}

function Again({ label, preview }: { label: string; preview: () => void }) {
  return (
    <Group>
      <Button size="xs" variant="default" onClick={preview}>
        {label}
      </Button>
    </Group>
  )
}

function ToPosition({ id, label }: { id: string | undefined; label: string }) {
  return (
    <Group>
      <Button size="xs" component={Link} to={id ? `/positions/${id}` : '/positions'}>
        {label}
      </Button>
    </Group>
  )
}
