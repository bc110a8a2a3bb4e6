import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Empty, Page } from '../../shell/parts'
import { useSession } from '../../shell/session'

/** There is no such call, or it is not for whoever is signed in. */
export function CallMissing() {
  const { viewer } = useSession()
  return (
    <Page title="Call">
      <Empty
        title="There is no such call that you may open"
        action={
          <Button mt="xs" component={Link} to="/calls">
            See your calls
          </Button>
        }
      >
        You are signed in as {viewer.person.email}. Who recorded a call, took part in it, or hires for its job may open
        it, and any of them can share it with you.
      </Empty>
    </Page>
  )
}
