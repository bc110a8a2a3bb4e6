import { Stack, Text } from '@mantine/core'
import type { MatchOfCallFragment } from '../../generated/notes'
import { When } from '../../shell/parts'
import { ACTION_WORDS, candidateOf, REASON_WORDS, STATUS_WORDS } from './match-words'

type Step = MatchOfCallFragment['match']['history'][number]

/** Who said what about a match, and when; the latest first. */
export function MatchHistory({ history }: { history: Step[] }) {
  return (
    <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }} aria-label="History of the match">
      {history.toReversed().map((step, index) => (
        <li key={`${step.happenedAt} ${index}`}>
          <Text size="sm">
            <strong>{ACTION_WORDS[step.action]}</strong>
            {step.by && ` by ${step.by.name}`}, <When at={step.happenedAt} />
          </Text>
          <Text size="sm" c="dimmed">
            {becameOf(step)}
          </Text>
        </li>
      ))}
    </Stack>
  )
}

function becameOf({ status, application, reason }: Step): string {
  const what = application
    ? [candidateOf(application), application.jobTitle].filter(Boolean).join(', ')
    : reason && REASON_WORDS[reason]
  return what ? `${STATUS_WORDS[status]}: ${what}` : STATUS_WORDS[status]
}
