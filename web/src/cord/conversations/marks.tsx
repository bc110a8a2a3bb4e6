import { Group, Text } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCheck,
  IconClock,
  IconHourglass,
  IconMessage,
  IconMessageCheck,
  IconMessageX,
  IconQuestionMark,
  IconSend,
  IconX,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { ConversationStatus, ForwardingStatus, WaitingReason } from '../../generated/cord'

type Icon = ComponentType<{ size?: number; color?: string; 'aria-hidden'?: boolean; style?: { flexShrink: number } }>

const CONVERSATION: Record<ConversationStatus, [string, Icon, string]> = {
  REQUESTED: ['Requested', IconMessage, 'blue'],
  STARTED: ['Started', IconMessageCheck, 'teal'],
  DECLINED: ['Declined', IconMessageX, 'gray'],
}

const HAND_OVER: Record<ForwardingStatus, [string, Icon, string]> = {
  SENT: ['Sent', IconCheck, 'teal'],
  ALREADY_APPLIED: ['Already applied', IconCheck, 'teal'],
  QUEUED: ['About to be sent', IconClock, 'blue'],
  SENDING: ['Being sent', IconSend, 'blue'],
  UNCONFIRMED: ['Unconfirmed', IconQuestionMark, 'orange'],
  WAITING: ['Waits', IconHourglass, 'orange'],
  REFUSED: ['Refused', IconAlertTriangle, 'red'],
  CANCELLED: ['Called off', IconX, 'gray'],
}

const WAITING: Record<WaitingReason, string> = {
  NOT_LINKED: 'Waits: not linked',
  NEEDS_INFORMATION: 'Waits: needs information',
  JOB_CLOSED: 'Blocked: job closed',
  INTEGRATION_NEEDS_ATTENTION: 'Waits: connection needs attention',
  PERMISSION_MISSING: 'Waits: permission missing',
  PARKED: 'Waits: parked',
  PLAN: 'Waits: not in your plan',
}

/** Where a hand-over stands, in a few words. */
export const handOverWords = (status: ForwardingStatus, reason: WaitingReason | null) =>
  reason ? WAITING[reason] : HAND_OVER[status][0]

/** Whether a message request was answered, and how. */
export function ConversationMark({ status }: { status: ConversationStatus }) {
  const [words, Icon, colour] = CONVERSATION[status]
  return <Mark words={words} Icon={Icon} colour={colour} />
}

/** Where a hand-over stands. */
export function HandOverMark({ status, reason }: { status: ForwardingStatus; reason: WaitingReason | null }) {
  const [, Icon, colour] = HAND_OVER[status]
  return <Mark words={handOverWords(status, reason)} Icon={Icon} colour={colour} />
}

/** A few words, and a sign for those who look over a long list. */
export function Mark({ words, Icon, colour }: { words: string; Icon: Icon; colour: string }) {
  return (
    <Group gap={6} wrap="nowrap">
      <Icon size={16} aria-hidden color={`var(--mantine-color-${colour}-6)`} style={{ flexShrink: 0 }} />
      <Text size="sm" span>
        {words}
      </Text>
    </Group>
  )
}
