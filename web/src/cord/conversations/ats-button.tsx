import { Anchor, Button, Loader, Stack, Text } from '@mantine/core'
import { IconCheck, IconExternalLink, IconSend } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { ForwardingObstacle } from '../../generated/cord'
import { useIsRecruiter } from '../../shell/session'
import { standingWords } from '../forwarding/standing-words'
import { isMoving } from './moving'
import type { Conversation } from './use-conversation'

/** The way to the ATS at the top right: sends, says why it cannot, or opens what was sent. */
export function AtsButton({ conversation, preview }: { conversation: Conversation; preview: () => void }) {
  const { forwarding, canForward, forwardingObstacle } = conversation
  const isRecruiter = useIsRecruiter()
  if (forwarding?.applicationUrl) {
    return (
      <Button
        component="a"
        href={forwarding.applicationUrl}
        target="_blank"
        rel="noreferrer"
        variant="default"
        leftSection={<IconCheck size={16} aria-hidden />}
        rightSection={<IconExternalLink size={14} aria-label="(opens in a new tab)" />}
      >
        {standingWords(forwarding.status)}, open in Pinpoint
      </Button>
    )
  }
  if (forwarding && isMoving(forwarding)) {
    return (
      <Button disabled leftSection={<Loader size={14} />}>
        {standingWords(forwarding.status, forwarding.waitingReason)}
      </Button>
    )
  }
  if (!isRecruiter) return null
  if (forwarding?.status === 'UNCONFIRMED') {
    return (
      <Button component="a" href="#hand-over" variant="default">
        Unconfirmed, please look
      </Button>
    )
  }
  if (canForward) {
    return (
      <Button leftSection={<IconSend size={16} aria-hidden />} onClick={preview}>
        {forwarding?.status === 'REFUSED'
          ? 'Send to Pinpoint again'
          : forwarding?.status === 'CANCELLED'
            ? 'Send to Pinpoint after all'
            : 'Send to Pinpoint'}
      </Button>
    )
  }
  return (
    <Stack gap={4} align="center">
      <Button disabled leftSection={<IconSend size={16} aria-hidden />} aria-describedby="why-not-sent">
        Send to Pinpoint
      </Button>
      <Text size="xs" c="dimmed" id="why-not-sent">
        {forwardingObstacle && <Obstacle obstacle={forwardingObstacle} position={conversation.position?.id} />}
      </Text>
    </Stack>
  )
}

/** What stands in the way of sending somebody, and where to clear it. */
export function Obstacle({ obstacle, position }: { obstacle: ForwardingObstacle; position: string | undefined }) {
  switch (obstacle) {
    case 'CONVERSATION_NOT_STARTED':
      return 'Conversation not started'
    case 'ALREADY_FORWARDED':
      return 'On the way, or there already'
    case 'PLAN':
      return 'Your plan does not include the integration'
    case 'NOT_CONNECTED':
      return (
        <Anchor component={Link} to="/settings" inherit underline="always">
          Pinpoint is not connected
        </Anchor>
      )
    case 'NOT_LINKED':
      return (
        <Anchor component={Link} to={position ? `/positions/${position}` : '/positions'} inherit underline="always">
          Position not linked to a job
        </Anchor>
      )
  }
}
