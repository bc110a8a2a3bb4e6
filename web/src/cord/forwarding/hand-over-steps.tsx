import { Group, Stack, Text } from '@mantine/core'
import type { ConversationStateFragment } from '../../generated/cord'
import { At } from '../../shell/parts'
import { HandOverMark } from '../conversations/marks'
import { ruleWords } from './rule-words'

type Step = NonNullable<ConversationStateFragment['forwarding']>['history'][number]

const LINE = { listStyle: 'none', borderLeft: '2px solid var(--mantine-color-default-border)' }

/** What happened to a hand-over, oldest first. */
export function HandOverSteps({ steps }: { steps: Step[] }) {
  return (
    <Stack component="ol" gap="md" m={0} pl="md" style={LINE} aria-label="History">
      {steps.map((step, index) => (
        <li key={index}>
          <Group justify="space-between" gap={4}>
            <HandOverMark status={step.status} reason={step.waitingReason} />
            <Text size="xs" c="dimmed">
              <At at={step.movedAt} />
            </Text>
          </Group>
          {step.words && (
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {step.words}
            </Text>
          )}
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {[byWhom(step), answer(step)].filter((part) => part !== null).join(' · ')}
          </Text>
        </li>
      ))}
    </Stack>
  )
}

function byWhom({ person, rule }: Step): string {
  if (person) return `By ${person.name}`
  return rule ? `By ${ruleWords(rule)}` : 'By itself'
}

function answer({ replyStatus, replyRequestReference }: Step): string | null {
  if (replyStatus === null) return null
  return replyRequestReference
    ? `Pinpoint answered ${replyStatus}, request ${replyRequestReference}`
    : `Pinpoint answered ${replyStatus}`
}
