import { Badge, Button, Group, Paper, SimpleGrid, Stack } from '@mantine/core'
import { useState } from 'react'
import type { SuggestedFragment } from '../../generated/notes'
import { ApplicationFacts, ApplicationIds } from './application-facts'
import { EvidenceList } from './evidence-list'
import { candidateOf } from './match-words'

const AT_FIRST = 2

/** Applications that a call may be about, side by side, to choose one of them. */
export function Suggestions(props: {
  suggestions: SuggestedFragment[]
  label: string
  choice: string
  isBusy: boolean
  choose: (atsReference: string) => void
}) {
  const [isWhole, setWhole] = useState(false)
  const { suggestions } = props
  const rest = suggestions.length - AT_FIRST
  if (suggestions.length === 0) return null
  return (
    <Stack gap="sm">
      <SimpleGrid
        component="ul"
        cols={{ base: 1, sm: suggestions.length > 1 ? 2 : 1 }}
        spacing="sm"
        m={0}
        p={0}
        style={{ listStyle: 'none' }}
        aria-label={props.label}
      >
        {(isWhole ? suggestions : suggestions.slice(0, AT_FIRST)).map((one) => (
          <Paper key={`${one.application.account} ${one.application.atsReference}`} component="li" withBorder p="sm">
            <Suggestion suggestion={one} choice={props.choice} isBusy={props.isBusy} choose={props.choose} />
          </Paper>
        ))}
      </SimpleGrid>
      {rest > 0 && !isWhole && (
        <Group>
          <Button variant="default" size="xs" onClick={() => setWhole(true)}>
            {rest === 1 ? 'Show 1 less likely one' : `Show ${rest} less likely ones`}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function Suggestion(props: {
  suggestion: SuggestedFragment
  choice: string
  isBusy: boolean
  choose: (atsReference: string) => void
}) {
  const { application, probability, evidence } = props.suggestion
  return (
    <Stack gap="sm" h="100%" justify="space-between">
      <Group justify="space-between" align="start" wrap="nowrap">
        <ApplicationFacts application={application} />
        <Badge variant="default" tt="none" style={{ flexShrink: 0 }}>
          {likely(probability)}
        </Badge>
      </Group>
      <EvidenceList evidence={evidence} />
      <ApplicationIds application={application} />
      <Group>
        <Button
          size="xs"
          variant="light"
          disabled={props.isBusy}
          aria-label={`${props.choice}: ${candidateOf(application)}, ${application.jobTitle ?? 'application'} (${application.atsReference})`}
          onClick={() => props.choose(application.atsReference)}
        >
          {props.choice}
        </Button>
      </Group>
    </Stack>
  )
}

function likely(probability: number): string {
  if (probability < 0.01) return 'under 1 % likely'
  if (probability > 0.99) return 'over 99 % likely'
  return `${Math.round(probability * 100)} % likely`
}
