import { Anchor, Badge, Group, Paper, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { PositionForwarding, PositionRowFragment } from '../../generated/cord'
import { JobMark, JobWhere } from './job-mark'

const RULES: Record<PositionForwarding, string> = {
  AS_ORGANISATION: 'Forwarding as the organisation',
  AUTOMATIC: 'Automatic forwarding',
  MANUAL: 'Manual forwarding',
}

/** A position in the list: what it is linked to, and who waits for it. */
export function PositionCard({ position }: { position: PositionRowFragment }) {
  const job = position.jobLink?.job
  return (
    <Paper withBorder p="md" radius="md">
      <Group justify="space-between" align="start" gap="sm">
        <Stack gap={4} style={{ minWidth: 0, flex: '1 1 18rem' }}>
          <Anchor component={Link} to={`/positions/${position.id}`} fw={600} style={{ overflowWrap: 'anywhere' }}>
            {position.title}
          </Anchor>
          <Text size="sm" c="dimmed">
            {position.location ?? 'No location'} · {RULES[position.forwarding]}
          </Text>
          {job ? (
            <Group gap="xs">
              <JobMark status={job.status} />
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {job.title} <JobWhere job={job} />
              </Text>
            </Group>
          ) : (
            <Text size="sm">Not linked to a job in Pinpoint</Text>
          )}
        </Stack>
        <Group gap="xs">
          {position.waitingCount > 0 && (
            <Badge variant="light" color="orange">
              {position.waitingCount} {position.waitingCount === 1 ? 'waits' : 'wait'}
            </Badge>
          )}
          {position.offeredCount > 0 && <Badge variant="light">{position.offeredCount} to send</Badge>}
          {position.jobDrift && (
            <Badge variant="light" color="grape">
              Job has changed
            </Badge>
          )}
        </Group>
      </Group>
    </Paper>
  )
}
