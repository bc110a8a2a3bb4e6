import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { Empty, Page } from '../../shell/parts'
import { useIsRecruiter } from '../../shell/session'
import { InboxEmpty } from './inbox-empty'
import { InboxFilter, useInboxFilter } from './inbox-filter'
import { InboxPageOf } from './inbox-page-of'
import { NewRequestDialog } from './new-request-dialog'

/** All conversations, newest first. */
export default function InboxPage() {
  const inbox = useInboxFilter()
  const [isBeginning, setBeginning] = useState(false)
  const isRecruiter = useIsRecruiter()
  return (
    <Page
      title="Inbox"
      actions={isRecruiter && <Button onClick={() => setBeginning(true)}>New message request</Button>}
    >
      <InboxFilter inbox={inbox} />
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Conversations">
        <InboxPageOf
          key={JSON.stringify(inbox.filter)}
          filter={inbox.filter}
          after={null}
          empty={
            inbox.isAll ? (
              <InboxEmpty begin={() => setBeginning(true)} />
            ) : (
              <Empty
                title="No conversation is like that"
                action={
                  <Button variant="default" mt="xs" component={Link} to="/inbox">
                    Show all
                  </Button>
                }
              />
            )
          }
        />
      </Stack>
      <NewRequestDialog isOpen={isBeginning} close={() => setBeginning(false)} />
    </Page>
  )
}
