import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Empty, Page } from './parts'

export function NotHere() {
  return (
    <Page title="Nothing is here">
      <Empty
        title="There is no such page"
        action={
          <Button mt="xs" component={Link} to="/">
            Go to the first page
          </Button>
        }
      >
        It may have been moved or deleted, or the link is not whole.
      </Empty>
    </Page>
  )
}
