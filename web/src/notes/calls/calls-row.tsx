import { Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import type { ListedCallFragment } from '../../generated/notes'
import { Outside, When } from '../../shell/parts'
import { RELEASE_REASONS, TYPE_WORDS } from './call-words'
import { CallMatchLine } from './calls-match'
import { CallPeople } from './calls-people'
import { CallHours } from './calls-time'

/** One call in a list: when, with whom, about whom. */
export function CallRow({ call }: { call: ListedCallFragment }) {
  const isReleased = call.status === 'RELEASED'
  return (
    <Paper withBorder p="sm">
      <Group align="start" gap="sm">
        <Text size="sm" fw={500} w="9.5rem" style={{ flexShrink: 0 }}>
          <CallHours startAt={call.startAt} endAt={call.endAt} />
        </Text>
        <Stack gap={4} style={{ flex: '1 1 17rem', minWidth: 0, overflowWrap: 'anywhere' }}>
          <Group gap="xs">
            <Title order={3} size="h5" td={isReleased ? 'line-through' : undefined}>
              <Anchor component={Link} to={`/calls/${call.id}`} inherit>
                {call.title ?? 'Call without a title'}
              </Anchor>
            </Title>
            <Badge size="sm" variant="default" tt="none">
              {TYPE_WORDS[call.type]}
            </Badge>
            {isUnderWay(call) && (
              <Badge size="sm" variant="filled" tt="none">
                Now
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            <CallPeople participants={call.participants} />
          </Text>
          <CallMatchLine call={call} />
          {isReleased && (
            <Text size="sm">
              <strong>Released.</strong> {call.releaseReason && RELEASE_REASONS[call.releaseReason]}{' '}
              {call.releasedAt && <When at={call.releasedAt} />}
            </Text>
          )}
        </Stack>
        {call.joinUrl && call.status === 'EXPECTED' && <Outside href={call.joinUrl}>Join</Outside>}
      </Group>
    </Paper>
  )
}

function isUnderWay({ startAt, endAt, status }: ListedCallFragment): boolean {
  if (!startAt || !endAt || status === 'RELEASED') return false
  const now = Date.now()
  return Date.parse(startAt) <= now && now < Date.parse(endAt)
}
