import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { BulkRowsDocument, type BulkRowsQuery, type BulkStateFragment } from '../../generated/cord'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NOW_AND_THEN, SOON } from '../../shell/pace'
import { Loading, More, Outside, When } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { StandingMark } from './standing'

type WithRows = Extract<NonNullable<BulkRowsQuery['node']>, { rows: unknown }>
type Row = WithRows['rows']['edges'][number]['node']

const ROWS = { additionalTypenames: ['BulkForwarding', 'Forwarding'] }

/** A page of a bulk's rows, and those behind it once they are asked for. */
export function BulkRowList({ bulk, after }: { bulk: BulkStateFragment; after: string | null }) {
  const [{ data: read, error }, ask] = useQuery({ query: BulkRowsDocument, variables: { id: bulk.id, after }, context: ROWS })
  const data = useKept(read)
  const [isMoreShown, setMoreShown] = useState(false)
  const again = useAgain(ask)
  const isUnderWay = bulk.status === 'UNDER_WAY'
  useEvery(isUnderWay ? SOON : NOW_AND_THEN, again)
  useEffect(() => {
    if (!isUnderWay) again()
  }, [isUnderWay, again])
  const rows = data?.node && 'rows' in data.node ? data.node.rows : null
  if (!rows) return error ? <Problem error={error} again={again} /> : <Loading />
  return (
    <>
      {error && <Problem error={error} again={again} />}
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }} aria-label="People">
        {rows.edges.map(({ cursor, node }) => (
          <li key={cursor}>
            <OneRow row={node} />
          </li>
        ))}
      </Stack>
      {rows.pageInfo.hasNextPage &&
        (isMoreShown ? (
          <BulkRowList bulk={bulk} after={rows.pageInfo.endCursor} />
        ) : (
          <More load={() => setMoreShown(true)} />
        ))}
    </>
  )
}

function OneRow({ row: { status, conversation, forwarding } }: { row: Row }) {
  const name = conversation?.candidate?.fullName ?? 'Somebody who cannot be read'
  const cause = status === 'NOT_POSSIBLE' ? conversation?.forwardingReason : forwarding?.explanation
  return (
    <Group justify="space-between" align="start" gap="xs">
      <div style={{ minWidth: 0, flex: '1 1 16rem' }}>
        {conversation ? (
          <Anchor component={Link} to={`/inbox/${conversation.id}`} size="sm" fw={600}>
            {name}
          </Anchor>
        ) : (
          <Text size="sm" fw={600}>
            {name}
          </Text>
        )}
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {cause}
          {forwarding?.nextAttemptAt && (
            <>
              {' '}
              Next try <When at={forwarding.nextAttemptAt} />.
            </>
          )}
        </Text>
        {forwarding?.applicationUrl && <Outside href={forwarding.applicationUrl}>Open the application</Outside>}
      </div>
      <StandingMark status={status} />
    </Group>
  )
}
