import { Group, Text } from '@mantine/core'
import type { PositionDetailsFragment } from '../../generated/cord'
import { Outside, When } from '../../shell/parts'
import { JobMark, JobWhere } from './job-mark'

/** The linked job as it was last seen, closed ones too. */
export function LinkedJob({ link }: { link: NonNullable<PositionDetailsFragment['jobLink']> }) {
  const { job } = link
  return (
    <div>
      <Group gap="xs">
        <JobMark status={job.status} />
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {job.title}
        </Text>
        <JobWhere job={job} />
        <Outside href={job.url}>Open in Pinpoint</Outside>
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        Linked <When at={link.linkedAt} />
        {link.linkedBy && ` by ${link.linkedBy.name}`}, last looked at <When at={link.seenAt} />
      </Text>
    </div>
  )
}
