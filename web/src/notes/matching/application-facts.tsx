import { Badge, Group, Text } from '@mantine/core'
import type { MatchedWithFragment } from '../../generated/notes'
import { Outside } from '../../shell/parts'
import { CopyId } from './copy-id'
import { candidateOf } from './match-words'

/** Whose application it is, for which job, and where it stands. */
export function ApplicationFacts({ application }: { application: MatchedWithFragment }) {
  const { jobTitle, stage, location, candidateEmail } = application
  return (
    <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Group gap="xs">
        <Text fw={600}>{candidateOf(application)}</Text>
        {application.isConfidential && (
          <Badge size="sm" variant="default">
            confidential
          </Badge>
        )}
      </Group>
      {candidateEmail && (
        <Text size="sm" c="dimmed">
          {candidateEmail}
        </Text>
      )}
      {(jobTitle || location) && <Text size="sm">{[jobTitle, location].filter(Boolean).join(', ')}</Text>}
      {stage && (
        <Text size="sm" c="dimmed">
          Stage: {stage}
        </Text>
      )}
      <Outside href={application.url}>Open in Pinpoint</Outside>
    </div>
  )
}

/** The ids of it all, to be copied; out of the way until then. */
export function ApplicationIds({ application, callId }: { application: MatchedWithFragment | null; callId?: string }) {
  const ids = [
    ['Call id', callId],
    ['Application id', application?.atsReference],
    ['Candidate id', application?.candidateReference],
    ['Job id', application?.jobReference],
    ['Interview id', application?.interviewReference],
  ] as const
  return (
    <details>
      <Text component="summary" size="xs" c="dimmed" style={{ cursor: 'pointer' }}>
        Ids to copy
      </Text>
      <Group gap={4} style={{ columnGap: 12 }} pt={4}>
        {ids.map(([label, id]) => id && <CopyId key={label} label={label} id={id} />)}
      </Group>
    </details>
  )
}
