import { Badge, Group, Text } from '@mantine/core'
import type { CallHeadFragment } from '../../generated/notes'
import { roleLabel, whoIs } from './call-words'

/** Who is in a call, as far as that is known. */
export function CallParticipants({ participants }: { participants: CallHeadFragment['participants'] }) {
  if (participants.length === 0) return null
  return (
    <Group component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Participants">
      {participants.map((one, place) => (
        <Group key={`${place} ${one.email} ${one.name}`} component="li" gap={6}>
          <Text size="sm" dir="auto" title={one.email ?? undefined} style={{ overflowWrap: 'anywhere' }}>
            {whoIs(one)}
          </Text>
          {one.role !== 'UNKNOWN' && (
            <Badge size="xs" variant="default" tt="none">
              {roleLabel(one.role)}
            </Badge>
          )}
        </Group>
      ))}
    </Group>
  )
}
