import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { DeliveriesDocument, type DeliveryFragment, type ForwardingFilter } from '../../generated/cord'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NOW_AND_THEN, SOON } from '../../shell/pace'
import { Empty, Loading, More } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { DeliveryCard } from './delivery-card'

const DELIVERIES = { additionalTypenames: ['Forwarding'] }

/** A page of hand-overs, and those behind it once they are asked for; so no page overlaps with the one before. */
export function DeliveryList(props: {
  filter: ForwardingFilter
  after: string | null
  isNarrowed: boolean
  clear: () => void
}) {
  const { filter, after } = props
  const [{ data: read, error }, ask] = useQuery({
    query: DeliveriesDocument,
    variables: { filter, after },
    context: DELIVERIES,
  })
  const data = useKept(read)
  const [isMoreShown, setMoreShown] = useState(false)
  const page = data?.forwardings
  const again = useAgain(ask)
  useEvery(page?.nodes.some(isUnderWay) ? SOON : NOW_AND_THEN, again)
  if (!page) return error ? <Problem error={error} again={again} /> : <Loading />
  if (after === null && page.nodes.length === 0) {
    return props.isNarrowed ? (
      <Empty
        title="Nobody is like that"
        action={
          <Button mt="xs" variant="default" onClick={props.clear}>
            Show all
          </Button>
        }
      />
    ) : (
      <Empty title="Nobody was handed over yet">
        People arrive here when a conversation about a linked position starts, or when somebody sends them.
      </Empty>
    )
  }
  return (
    <>
      {error && <Problem error={error} again={again} />}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Deliveries">
        {page.nodes.map((delivery) => (
          <li key={delivery.id}>
            <DeliveryCard delivery={delivery} />
          </li>
        ))}
      </Stack>
      {page.pageInfo.hasNextPage &&
        (isMoreShown ? (
          <DeliveryList {...props} after={page.pageInfo.endCursor} />
        ) : (
          <More load={() => setMoreShown(true)} />
        ))}
    </>
  )
}

const isUnderWay = ({ status }: DeliveryFragment) => status === 'QUEUED' || status === 'SENDING'
