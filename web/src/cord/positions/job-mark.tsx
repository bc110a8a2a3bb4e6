import { Badge, Text } from '@mantine/core'
import type { JobStatus, OneJobFragment } from '../../generated/cord'
import { spoken } from '../../shell/parts'

/** Whether a job takes people, in words. */
export function JobMark({ status }: { status: JobStatus }) {
  return (
    <Badge variant="light" color={status === 'OPEN' ? 'teal' : 'red'} style={{ flexShrink: 0 }}>
      {spoken(status)}
    </Badge>
  )
}

/** What tells a job from others of the same title. */
export function JobWhere({ job }: { job: Pick<OneJobFragment, 'location' | 'atsReference'> & { department?: string | null } }) {
  return (
    <Text size="sm" c="dimmed" component="span">
      {whereOf(job)}
    </Text>
  )
}

export const whereOf = (job: { location: string | null; department?: string | null; atsReference: string }) =>
  [job.location, job.department, `id ${job.atsReference}`].filter(Boolean).join(' · ')
