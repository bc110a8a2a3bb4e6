import { Anchor, Button, Collapse, Group, Paper, Stack, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import type { DeliveryFragment } from '../../generated/cord'
import { Outside, When } from '../../shell/parts'
import { useIsRecruiter } from '../../shell/session'
import { CancelDialog } from './cancel-dialog'
import { ConversationButton } from './conversation-button'
import { DeliveryDetails } from './delivery-details'
import { ruleWords } from './rule-words'
import { sendWords, SendDialog } from './send-dialog'
import { StandingMark } from './standing'

/** One hand-over: who, where to, how it stands and why, and what can be done. */
export function DeliveryCard({ delivery }: { delivery: DeliveryFragment }) {
  const [isOpen, setOpen] = useState(false)
  const [isSending, setSending] = useState(false)
  const [isCancelling, setCancelling] = useState(false)
  const isRecruiter = useIsRecruiter()
  const details = useId()
  const { candidate, position, target, status } = delivery
  const name = candidate?.fullName ?? 'Somebody who cannot be read'
  const send = sendWords(delivery)
  return (
    <Paper withBorder p="md" radius="md">
      <Stack gap="xs">
        <Group justify="space-between" align="start" gap="xs">
          <div style={{ minWidth: 0, flex: '1 1 16rem' }}>
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {name}
            </Text>
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {position ? (
                <Anchor component={Link} to={`/positions/${position.id}`} size="sm" underline="always">
                  {position.title}
                </Anchor>
              ) : (
                'A position that cannot be read'
              )}
              {target ? ` to ${target.title} (id ${target.atsReference})` : ', no job yet'}
            </Text>
          </div>
          <StandingMark status={status} reason={delivery.waitingReason} />
        </Group>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {delivery.explanation}
        </Text>
        {delivery.trouble && !delivery.explanation.includes(delivery.trouble.replace(/\.$/, '')) && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            At the last try: {delivery.trouble}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          Since <When at={delivery.statusChangedAt} />
          {delivery.nextAttemptAt && (
            <>
              , next try <When at={delivery.nextAttemptAt} />
            </>
          )}
          , {originWords(delivery)}
          {delivery.isAlreadyInAts && ', already in Pinpoint before'}
        </Text>
        <Group gap="xs">
          {delivery.applicationUrl && <Outside href={delivery.applicationUrl}>Open the application</Outside>}
          <ConversationButton delivery={delivery} name={name} />
          {isRecruiter && send && (
            <Button size="xs" variant="default" onClick={() => setSending(true)} aria-label={`${send}: ${name}`}>
              {send}
            </Button>
          )}
          {isRecruiter && (status === 'WAITING' || status === 'QUEUED') && (
            <Button
              size="xs"
              variant="subtle"
              color="red"
              onClick={() => setCancelling(true)}
              aria-label={`Do not send ${name}`}
            >
              Do not send
            </Button>
          )}
          <Button
            size="xs"
            variant="subtle"
            aria-expanded={isOpen}
            aria-controls={details}
            aria-label={`${isOpen ? 'Hide history' : 'History'} of ${name}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Hide history' : 'History'}
          </Button>
        </Group>
        <Collapse id={details} expanded={isOpen}>
          {isOpen && <DeliveryDetails delivery={delivery} />}
        </Collapse>
      </Stack>
      <SendDialog delivery={delivery} name={name} isOpen={isSending} close={() => setSending(false)} />
      <CancelDialog id={delivery.id} name={name} isOpen={isCancelling} close={() => setCancelling(false)} />
    </Paper>
  )
}

function originWords({ origin }: DeliveryFragment): string {
  if ('rule' in origin) return `entered by ${ruleWords(origin.rule)}`
  return origin.person ? `entered by ${origin.person.name}` : 'entered by somebody'
}
