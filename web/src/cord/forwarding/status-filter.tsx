import { Chip, Group } from '@mantine/core'
import { useQuery } from 'urql'
import { DeliveryCountsDocument, type ForwardingStatus } from '../../generated/cord'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NOW_AND_THEN } from '../../shell/pace'
import { Problem } from '../../shell/problem'
import { standingWords } from './standing-words'

/** What needs a person comes first. */
const ORDER = [
  'WAITING',
  'UNCONFIRMED',
  'REFUSED',
  'QUEUED',
  'SENDING',
  'SENT',
  'ALREADY_APPLIED',
  'CANCELLED',
] as const satisfies ForwardingStatus[]

export const isStatus = (word: string): word is ForwardingStatus => ORDER.some((status) => status === word)

const COUNTS = { additionalTypenames: ['Forwarding'] }

/** How many stand where; those that are chosen are listed, and all when none is. */
export function StatusFilter(props: {
  positionId: string | null
  chosen: ForwardingStatus[]
  choose: (statuses: ForwardingStatus[]) => void
}) {
  const { positionId, chosen } = props
  const [{ data: read, error }, ask] = useQuery({
    query: DeliveryCountsDocument,
    variables: { filter: { positionId } },
    context: COUNTS,
  })
  const data = useKept(read)
  const again = useAgain(ask)
  useEvery(NOW_AND_THEN, again)
  const countOf = (status: ForwardingStatus) =>
    data?.forwardingCounts.find((one) => one.status === status)?.count ?? 0
  const shown = ORDER.filter((status) => countOf(status) > 0 || chosen.includes(status))
  return (
    <>
      {error && <Problem error={error} again={again} />}
      {shown.length > 0 && (
        <Chip.Group multiple value={chosen} onChange={(next) => props.choose(ORDER.filter((status) => next.includes(status)))}>
          <Group gap="xs" role="group" aria-label="Where they stand">
            {shown.map((status) => (
              <Chip key={status} value={status} size="sm" variant="outline">
                {standingWords(status)} ({countOf(status)})
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
    </>
  )
}
