import { Button, Group, Stack } from '@mantine/core'
import { useSearchParams } from 'react-router'
import type { ForwardingFilter, ForwardingStatus } from '../../generated/cord'
import { DeliveryList } from './delivery-list'
import { PositionFilter } from './position-filter'
import { isStatus, StatusFilter } from './status-filter'

/** The hand-overs, narrowed down as the address says, so that a view can be kept and passed on. */
export function Ledger() {
  const [query, setQuery] = useSearchParams()
  const statuses = (query.get('status') ?? '').split(',').filter(isStatus)
  const positionId = query.get('position')
  const isNarrowed = statuses.length > 0 || positionId !== null
  const set = (name: string, value: string | null) =>
    setQuery(
      (before) => {
        if (value) before.set(name, value)
        else before.delete(name)
        return before
      },
      { replace: true },
    )
  const clear = () =>
    setQuery(
      (before) => {
        before.delete('status')
        before.delete('position')
        return before
      },
      { replace: true },
    )
  const filter: ForwardingFilter = { statuses, positionId }
  return (
    <Stack>
      <Group align="end" gap="md">
        <PositionFilter chosen={positionId} choose={(id) => set('position', id)} />
        {isNarrowed && (
          <Button variant="subtle" onClick={clear}>
            Show all
          </Button>
        )}
      </Group>
      <StatusFilter
        key={positionId}
        positionId={positionId}
        chosen={statuses}
        choose={(next: ForwardingStatus[]) => set('status', next.join(','))}
      />
      <DeliveryList key={JSON.stringify(filter)} filter={filter} after={null} isNarrowed={isNarrowed} clear={clear} />
    </Stack>
  )
}
