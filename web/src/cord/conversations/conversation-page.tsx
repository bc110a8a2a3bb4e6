import { Anchor, Button, Grid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Empty, Loading, Page, Section } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { CandidateSection } from '../candidates/candidate-section'
import { HandOverSteps } from '../forwarding/hand-over-steps'
import { AtsButton } from './ats-button'
import { HandOverSection } from './hand-over-section'
import { PreviewDialog } from './preview-dialog'
import { RequestSection } from './request-section'
import { useConversation } from './use-conversation'

/** A conversation, and the way of its candidate to the ATS. */
export default function ConversationPage() {
  const { id } = useParams()
  return id && <OneConversation key={id} id={id} />
}

function OneConversation({ id }: { id: string }) {
  const { conversation, error, again } = useConversation(id)
  const [isPreviewing, setPreviewing] = useState(false)
  if (conversation === null) return <NoConversation />
  if (conversation === undefined) {
    return <Page title="Conversation">{error ? <Problem error={error} again={again} /> : <Loading />}</Page>
  }
  const { candidate, position, forwarding } = conversation
  const preview = () => setPreviewing(true)
  return (
    <Page
      title={candidate?.fullName ?? 'Conversation'}
      actions={<AtsButton conversation={conversation} preview={preview} />}
    >
      <Text mt={-8} style={{ overflowWrap: 'anywhere' }}>
        About{' '}
        {position ? (
          <Anchor component={Link} to={`/positions/${position.id}`}>
            {position.title}
          </Anchor>
        ) : (
          'a position that cannot be read'
        )}
        {position?.location && `, ${position.location}`}
      </Text>
      {error && <Problem error={error} again={again} />}
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack>
            <RequestSection conversation={conversation} />
            <HandOverSection conversation={conversation} preview={preview} />
            {forwarding && (
              <Section title="History">
                <HandOverSteps steps={forwarding.history} />
              </Section>
            )}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>{candidate && <CandidateSection candidate={candidate} />}</Grid.Col>
      </Grid>
      {isPreviewing && <PreviewDialog conversation={conversation} close={() => setPreviewing(false)} />}
    </Page>
  )
}

function NoConversation() {
  return (
    <Page title="No such conversation">
      <Empty
        title="There is no such conversation"
        action={
          <Button mt="xs" component={Link} to="/inbox">
            Go to the inbox
          </Button>
        }
      >
        The link may not be whole, or it belongs to another organisation.
      </Empty>
    </Page>
  )
}
