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
import { standingWords } from '../forwarding/standing-words'

type Icon = ComponentType<{ size?: number; color?: string; 'aria-hidden'?: boolean; style?: { flexShrink: number } }>

const CONVERSATION: Record<ConversationStatus, [string, Icon, string]> = {
  REQUESTED: ['Requested', IconMessage, 'blue'],
  STARTED: ['Started', IconMessageCheck, 'teal'],
  DECLINED: ['Declined', IconMessageX, 'gray'],
}

const HAND_OVER: Record<ForwardingStatus, [Icon, string]> = {
  SENT: [IconCheck, 'teal'],
  ALREADY_APPLIED: [IconCheck, 'teal'],
  QUEUED: [IconClock, 'blue'],
  SENDING: [IconSend, 'blue'],
  UNCONFIRMED: [IconQuestionMark, 'orange'],
  WAITING: [IconHourglass, 'orange'],
  REFUSED: [IconAlertTriangle, 'red'],
  CANCELLED: [IconX, 'gray'],
}

/** Whether a message request was answered, and how. */
export function ConversationMark({ status }: { status: ConversationStatus }) {
  const [words, Icon, colour] = CONVERSATION[status]
  return <Mark words={words} Icon={Icon} colour={colour} />
}

/** Where a hand-over stands. */
export function HandOverMark({ status, reason }: { status: ForwardingStatus; reason: WaitingReason | null }) {
  const [Icon, colour] = HAND_OVER[status]
  return <Mark words={standingWords(status, reason)} Icon={Icon} colour={colour} />
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
