import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { ColleaguesQuery } from '../../generated/notes'
import { spoken } from '../../shell/parts'
import { HIRING_ROLES } from '../access/access-words'

type Colleague = ColleaguesQuery['colleagues']['nodes'][number]
type Job = Colleague['hiring']['jobs'][number]

const SHOWN = 3

/** One user of Pinpoint, and what they have to do with hiring. */
export function ColleagueCard({ colleague }: { colleague: Colleague }) {
  const { name, email, isInvited, hiring } = colleague
  const [isWhole, setWhole] = useState(false)
  const rest = hiring.jobs.length - SHOWN
  return (
    <Paper withBorder p="sm">
      <Stack gap={6}>
        <Group justify="space-between" align="start" gap="xs">
          <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <Title order={2} size="h5">
              <bdi>{name}</bdi>
            </Title>
            {email !== name && (
              <Text size="sm" c="dimmed">
                {email ?? 'No e-mail address known'}
              </Text>
            )}
          </div>
          <Badge variant="default" tt="none">
            {isInvited ? 'Signed in here' : 'Not invited yet'}
          </Badge>
        </Group>
        {hiring.jobs.length > 0 && (
          <Stack component="ul" gap={2} m={0} p={0} style={{ listStyle: 'none' }} aria-label={`Jobs of ${name}`}>
            {(isWhole ? hiring.jobs : hiring.jobs.slice(0, SHOWN)).map((job) => (
              <Text key={job.atsReference} component="li" size="sm" style={{ overflowWrap: 'anywhere' }}>
                {job.title}
                {isAmbiguous(job, hiring.jobs) && ` (id ${job.atsReference})`}
                {job.status !== 'OPEN' && ` (${spoken(job.status).toLowerCase()})`}:{' '}
                <Text span inherit c="dimmed">
                  {rolesOf(job)}
                </Text>
              </Text>
            ))}
          </Stack>
        )}
        {rest > 0 && !isWhole && (
          <Group>
            <Button size="compact-xs" variant="default" onClick={() => setWhole(true)} aria-label={`Show ${rest} more jobs of ${name}`}>
              {rest === 1 ? 'Show 1 more job' : `Show ${rest} more jobs`}
            </Button>
          </Group>
        )}
        {hiring.hasMore && (isWhole || rest <= 0) && (
          <Text size="sm" c="dimmed">
            There are more jobs than these.
          </Text>
        )}
      </Stack>
    </Paper>
  )
}

const isAmbiguous = (job: Job, jobs: Job[]) => jobs.filter(({ title }) => title === job.title).length > 1

function rolesOf({ roles, isViewer }: Job): string {
  const words = roles.map((role) => HIRING_ROLES[role])
  if (isViewer) words.push('let in to look')
  return words.join(', ')
}
