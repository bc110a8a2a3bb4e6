import { Group, Stack, Text } from '@mantine/core'
import { At, Section } from '../../shell/parts'
import type { HandOver } from './hand-over-section'
import { HandOverMark } from './marks'

type Step = HandOver['history'][number]

const LINE = { listStyle: 'none', borderLeft: '2px solid var(--mantine-color-default-border)' }

/** What happened to a hand-over, oldest first. */
export function HandOverHistory({ steps }: { steps: Step[] }) {
  return (
    <Section title="History">
      <Stack component="ol" gap="md" m={0} pl="md" style={LINE}>
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
            <Text size="xs" c="dimmed">
              {[byWhom(step), answer(step)].filter((part) => part !== null).join(' · ')}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  )
}

function byWhom({ person, rule }: Step): string {
  if (person) return `By ${person.name}`
  if (rule) return rule === 'POSITION' ? "By the position's rule" : "By the organisation's rule"
  return 'By itself'
}

function answer({ replyStatus, replyRequestReference }: Step): string | null {
  if (replyStatus === null) return null
  return replyRequestReference
    ? `Pinpoint answered ${replyStatus}, request ${replyRequestReference}`
    : `Pinpoint answered ${replyStatus}`
}
