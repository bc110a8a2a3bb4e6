import { Anchor, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { OfferedConversationsDocument, type OfferedConversationsQuery } from '../../generated/cord'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NOW_AND_THEN } from '../../shell/pace'
import { Loading, More, When } from '../../shell/parts'
import { Problem } from '../../shell/problem'

type Offered = NonNullable<OfferedConversationsQuery['position']>['offeredConversations']['nodes'][number]

const OFFERED = { additionalTypenames: ['Conversation', 'Forwarding', 'BulkForwarding'] }

/**
 * A page of those who can be sent, and the pages behind it once they are asked for.
 * @param show is told who is there to be chosen
 */
export function OfferedPage(props: {
  positionId: string
  after: string | null
  chosen: ReadonlySet<string>
  toggle: ((id: string) => void) | null
  show: (after: string, ids: string[]) => void
}) {
  const { positionId, after, chosen, toggle, show } = props
  const [{ data: read, error }, ask] = useQuery({
    query: OfferedConversationsDocument,
    variables: { id: positionId, after },
    context: OFFERED,
  })
  const data = useKept(read)
  const [isMoreShown, setMoreShown] = useState(false)
  const again = useAgain(ask)
  useEvery(NOW_AND_THEN, again)
  const page = data?.position?.offeredConversations
  const place = after ?? ''
  useEffect(() => {
    if (page) show(place, page.nodes.map((one) => one.id))
  }, [page, place, show])
  useEffect(() => () => show(place, []), [place, show])
  if (!page) return error ? <Problem error={error} again={again} /> : <Loading rows={2} />
  return (
    <>
      {error && <Problem error={error} again={again} />}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }} aria-label="People who can be sent">
        {page.nodes.map((one) => (
          <Group component="li" key={one.id} gap="sm" wrap="nowrap" align="start">
            {toggle && (
              <Checkbox
                checked={chosen.has(one.id)}
                onChange={() => toggle(one.id)}
                aria-label={`Select ${nameOf(one)}`}
                mt={2}
              />
            )}
            <div style={{ minWidth: 0 }}>
              <Anchor component={Link} to={`/inbox/${one.id}`} size="sm">
                {nameOf(one)}
              </Anchor>
              <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                {one.candidate?.email}
                {one.answeredAt && (
                  <>
                    , talking since <When at={one.answeredAt} />
                  </>
                )}
              </Text>
            </div>
          </Group>
        ))}
      </Stack>
      {page.pageInfo.hasNextPage &&
        (isMoreShown ? (
          <OfferedPage {...props} after={page.pageInfo.endCursor} />
        ) : (
          <More load={() => setMoreShown(true)} />
        ))}
    </>
  )
}

const nameOf = (one: Offered) => one.candidate?.fullName ?? 'Somebody who cannot be read'
