import { Select } from '@mantine/core'
import { useQuery } from 'urql'
import { PositionChoicesDocument, PositionChosenDocument } from '../../generated/cord'

interface Choice {
  id: string
  title: string
  location: string | null
}

const POSITIONS = { additionalTypenames: ['Position'] }

/** One position whose people are to be shown. Offers the newest hundred; an older one is chosen on its own page. */
export function PositionFilter({ chosen, choose }: { chosen: string | null; choose: (id: string | null) => void }) {
  const [{ data, error }] = useQuery({ query: PositionChoicesDocument, context: POSITIONS })
  const [{ data: older }] = useQuery({
    query: PositionChosenDocument,
    variables: { id: chosen ?? '' },
    pause: chosen === null,
  })
  const newest: Choice[] = data?.positions.nodes ?? []
  const other = older?.position
  const choices = other && other.id === chosen && !newest.some((one) => one.id === other.id) ? [other, ...newest] : newest
  return (
    <Select
      label="Position"
      placeholder="All positions"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'All positions' }}
      data={choices.map((one) => ({ value: one.id, label: one.location ? `${one.title} (${one.location})` : one.title }))}
      value={chosen}
      onChange={(id) => choose(id)}
      nothingFoundMessage={error ? 'The positions cannot be shown.' : 'No position matches.'}
      description={data?.positions.pageInfo.hasNextPage ? 'The newest hundred' : undefined}
      style={{ flex: '1 1 16rem', maxWidth: 420 }}
    />
  )
}
