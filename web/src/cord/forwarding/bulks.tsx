import { Anchor, Group, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { BulksDocument, type BulkStateFragment } from '../../generated/cord'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NOW_AND_THEN, SOON } from '../../shell/pace'
import { At, Empty, Loading, More } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { BulkMark, BulkProgressBar, countWords } from './bulk-progress'

const BULKS = { additionalTypenames: ['BulkForwarding'] }

/** What was sent many at a time, newest first. */
export function Bulks({ after = null }: { after?: string | null }) {
  const [{ data: read, error }, ask] = useQuery({ query: BulksDocument, variables: { after }, context: BULKS })
  const data = useKept(read)
  const [isMoreShown, setMoreShown] = useState(false)
  const page = data?.bulkForwardings
  const again = useAgain(ask)
  useEvery(page?.nodes.some((bulk) => bulk.status === 'UNDER_WAY') ? SOON : NOW_AND_THEN, again)
  if (!page) return error ? <Problem error={error} again={again} /> : <Loading />
  if (after === null && page.nodes.length === 0) {
    return (
      <Empty title="Nothing was sent many at a time yet">
        On the page of a linked position, select the people who can be sent now, and send them together.
      </Empty>
    )
  }
  return (
    <Stack gap="sm">
      {error && <Problem error={error} again={again} />}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Bulks">
        {page.nodes.map((bulk) => (
          <li key={bulk.id}>
            <BulkCard bulk={bulk} />
          </li>
        ))}
      </Stack>
      {page.pageInfo.hasNextPage &&
        (isMoreShown ? (
          <Bulks after={page.pageInfo.endCursor} />
        ) : (
          <More load={() => setMoreShown(true)} />
        ))}
    </Stack>
  )
}

function BulkCard({ bulk }: { bulk: BulkStateFragment }) {
  const { total } = bulk.counts
  return (
    <Paper withBorder p="md" radius="md">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <div>
            <Anchor component={Link} to={`/deliveries/bulk/${bulk.id}`} fw={600}>
              {total === 1 ? '1 person' : `${total} people`}, <At at={bulk.startedAt} />
            </Anchor>
            {bulk.startedBy && (
              <Text size="sm" c="dimmed">
                Started by {bulk.startedBy.name}
              </Text>
            )}
          </div>
          <BulkMark status={bulk.status} />
        </Group>
        <BulkProgressBar counts={bulk.counts} />
        <Text size="sm" c="dimmed">
          {countWords(bulk.counts).join(', ')}
        </Text>
      </Stack>
    </Paper>
  )
}
