import { Button, Group } from '@mantine/core'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { InboxBeginningsDocument } from '../../generated/cord'
import { Empty, Loading } from '../../shell/parts'
import { useIsAdmin, useIsRecruiter, useSession } from '../../shell/session'

const NOT_CONNECTED = 'Nobody can be sent to Pinpoint before it is connected.'

const CONTEXT = { additionalTypenames: ['Integration', 'Position'] }

/** Nobody talks yet: what has to be there first, and where. */
export function InboxEmpty({ begin }: { begin: () => void }) {
  const [{ data, fetching }] = useQuery({ query: InboxBeginningsDocument, context: CONTEXT })
  const isRecruiter = useIsRecruiter()
  const isAdmin = useIsAdmin()
  const isInPlan = useSession().viewer.organisation.plan !== 'STARTER'
  if (!data && fetching) return <Loading rows={2} />
  if (!isRecruiter) {
    return <Empty title="No conversations yet">Recruiters and admins of your organisation begin them.</Empty>
  }
  const hasPosition = !data || data.positions.nodes.length > 0
  const isConnected = !data || (data.integration !== null && data.integration.status !== 'DISCONNECTED')
  return (
    <Empty
      title="No conversations yet"
      action={
        <Group gap="xs" mt="xs" justify="center">
          {hasPosition ? (
            <Button onClick={begin}>New message request</Button>
          ) : (
            <Button component={Link} to="/positions">
              Create a position
            </Button>
          )}
          {!isConnected && isInPlan && isAdmin && (
            <Button variant="default" component={Link} to="/settings">
              Connect Pinpoint
            </Button>
          )}
        </Group>
      }
    >
      {hasPosition
        ? 'A conversation begins with a message request, from a candidate or from you, that the other side accepts.'
        : 'A conversation is about a position, and there is none yet.'}
      {!isConnected && ` ${NOT_CONNECTED}`}
      {!isConnected && isInPlan && !isAdmin && ' An admin of your organisation can connect it.'}
      {!isConnected && !isInPlan && ' Your plan does not include the integration.'}
    </Empty>
  )
}
