import { Anchor, Box, Paper, SimpleGrid, Text } from '@mantine/core'
import { IconPlayerPause } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { InboxQuery } from '../../generated/cord'
import { When } from '../../shell/parts'
import { ConversationMark, HandOverMark, Mark } from './marks'

export type InboxRow = InboxQuery['conversations']['nodes'][number]

/** One conversation of the inbox: who, about what, and how far it has come. */
export function ConversationRow({ row }: { row: InboxRow }) {
  return (
    <Paper component="li" withBorder p="sm" radius="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing={6}>
        <Box style={{ overflowWrap: 'anywhere' }}>
          <Anchor component={Link} to={`/inbox/${row.id}`} fw={600}>
            {row.candidate?.fullName ?? 'Somebody unknown'}
          </Anchor>
          <Text size="sm">{row.position?.title ?? 'A position that cannot be read'}</Text>
        </Box>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing={6}>
          <div>
            <ConversationMark status={row.status} />
            <Text size="xs" c="dimmed">
              {row.initiator === 'CANDIDATE' ? 'The candidate asked ' : 'We asked '}
              <When at={row.requestedAt} />
            </Text>
          </div>
          <HandOverOf row={row} />
        </SimpleGrid>
      </SimpleGrid>
    </Paper>
  )
}

function HandOverOf({ row }: { row: InboxRow }) {
  const { forwarding } = row
  if (forwarding) {
    return (
      <div>
        <HandOverMark status={forwarding.status} reason={forwarding.waitingReason} />
        {forwarding.nextAttemptAt && new Date(forwarding.nextAttemptAt) > new Date() && (
          <Text size="xs" c="dimmed">
            Next look <When at={forwarding.nextAttemptAt} />
          </Text>
        )}
      </div>
    )
  }
  if (row.status !== 'STARTED') return null
  return <Mark words={row.canForward ? 'Not sent, can be sent' : 'Not sent'} Icon={IconPlayerPause} colour="gray" />
}
