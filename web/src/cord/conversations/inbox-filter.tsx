import { Anchor, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import type { ConversationFilter, ConversationStatus } from '../../generated/cord'
import { useSearchParams } from 'react-router'
import { usePositions } from './positions'

const STATUSES: { value: string; label: string; status: ConversationStatus | null }[] = [
  { value: 'all', label: 'All', status: null },
  { value: 'requested', label: 'Requested', status: 'REQUESTED' },
  { value: 'started', label: 'Started', status: 'STARTED' },
  { value: 'declined', label: 'Declined', status: 'DECLINED' },
]

/** Which conversations the address of the page asks for. */
export function useInboxFilter() {
  const [query, setQuery] = useSearchParams()
  const chosen = STATUSES.find(({ value }) => value === query.get('status'))
  const positionId = query.get('position')
  const filter: ConversationFilter = { statuses: chosen?.status ? [chosen.status] : null, positionId }
  const set = (name: string, value: string | null) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before)
        if (value === null) next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: true },
    )
  return {
    filter,
    isAll: !chosen?.status && positionId === null,
    status: chosen?.value ?? 'all',
    positionId,
    setStatus: (value: string) => set('status', value === 'all' ? null : value),
    setPosition: (value: string | null) => set('position', value),
  }
}

/** Chooses which conversations are listed. */
export function InboxFilter({ inbox }: { inbox: ReturnType<typeof useInboxFilter> }) {
  const positions = usePositions()
  return (
    <Group align="end" justify="space-between" gap="sm">
      <SegmentedControl
        aria-label="Which conversations"
        data={STATUSES.map(({ value, label }) => ({ value, label }))}
        value={inbox.status}
        onChange={inbox.setStatus}
      />
      <Stack gap={2} w={{ base: '100%', xs: 300 }}>
        <Select
          aria-label="About which position"
          placeholder="About any position"
          data={positions.options}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'About any position' }}
          nothingFoundMessage="There is no such position"
          value={inbox.positionId}
          onChange={inbox.setPosition}
        />
        {positions.error && (
          <Text size="xs">
            The positions could not be loaded.{' '}
            <Anchor component="button" type="button" size="xs" onClick={positions.again}>
              Try again
            </Anchor>
          </Text>
        )}
      </Stack>
    </Group>
  )
}
