import { Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useEffect, useId, useRef } from 'react'
import { Link } from 'react-router'
import type { CallToReviewFragment } from '../../generated/notes'
import { otherWords } from '../../shell/act'
import { At } from '../../shell/parts'
import { Refusal } from '../../shell/problem'
import { CallPeople } from '../calls/calls-people'
import { TimeSpan } from '../calls/call-time-span'
import { TYPE_WORDS } from '../calls/call-words'
import { ApplicationIds } from './application-facts'
import type { DecidedCall } from './decided'
import { REASON_WORDS } from './match-words'
import { Unmatched } from './unmatched'
import { isUndoable, useDecision } from './use-decision'
import { UndoButton } from './undo-button'

/**
 * One call that a person has to look at: why, and what it may be about.
 *
 * @param props.isBack whether it is here again because somebody took back what was said
 */
export function ReviewCard(props: {
  call: CallToReviewFragment
  isBack: boolean
  settle: (call: DecidedCall) => void
}) {
  const { call, isBack, settle } = props
  const heading = useId()
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isBack) card.current?.focus()
  }, [isBack])
  const title = call.title ?? 'Call without a title'
  const decision = useDecision(call.id, (outcome, isUndoable) =>
    settle({ id: call.id, title, outcome, isUndoable }),
  )
  const { reason, explanation, history, status } = call.match
  return (
    <Paper ref={card} component="article" withBorder p="md" aria-labelledby={heading} tabIndex={-1} data-call={call.id}>
      <Stack gap="sm">
        <div>
          <Group justify="space-between" align="start">
            <Title order={2} size="h4" id={heading} style={{ overflowWrap: 'anywhere' }}>
              <Anchor component={Link} to={`/calls/${call.id}`} inherit>
                {title}
              </Anchor>
            </Title>
            <Badge variant="default" tt="none">
              {reason ? REASON_WORDS[reason] : 'Said to be about none'}
            </Badge>
          </Group>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {TYPE_WORDS[call.type]},{' '}
            {call.startAt ? (
              <TimeSpan from={call.startAt} to={call.endAt} />
            ) : (
              <>
                time not known, recorded <At at={call.recordedAt} />
              </>
            )}
          </Text>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            <CallPeople participants={call.participants} />
          </Text>
        </div>
        <Text size="sm">{explanation}</Text>
        <Unmatched call={call} decision={decision} isAlone />
        <Refusal words={otherWords(decision.wrong, ['atsReference', 'type'])} />
        <Group justify="space-between">
          <ApplicationIds application={null} callId={call.id} />
          {status === 'NOT_MATCHED' && isUndoable(history) && <UndoButton decision={decision} />}
        </Group>
      </Stack>
    </Paper>
  )
}
