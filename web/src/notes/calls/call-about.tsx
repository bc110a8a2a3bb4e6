import { Alert, Anchor, Text } from '@mantine/core'
import { IconUserQuestion } from '@tabler/icons-react'
import type { CallHeadFragment } from '../../generated/notes'
import { candidateOf } from '../matching/match-words'
import { Fact, Facts } from './call-facts'

/** Whom a call is about, as Pinpoint has it now; or why that is not known. */
export function CallAbout({ match }: { match: CallHeadFragment['match'] }) {
  const { application } = match
  if (!application) {
    return (
      <Alert
        role="note"
        variant="default"
        icon={<IconUserQuestion aria-hidden />}
        title={match.status === 'NEEDS_REVIEW' ? 'It is not known yet whom this call is about' : 'Without a candidate'}
      >
        {match.explanation}{' '}
        <Anchor href="#match" size="sm" underline="always">
          See the match
        </Anchor>
      </Alert>
    )
  }
  if (!application.isThere) {
    return (
      <Alert role="note" color="yellow" title="Pinpoint does not have the application any more">
        {match.explanation}
      </Alert>
    )
  }
  return (
    <>
      <Facts>
        <Fact name="Candidate">
          <Text fw={600} size="sm" dir="auto" component="span">
            {candidateOf(application)}
          </Text>
          {application.candidateEmail && (
            <Text size="xs" c="dimmed">
              {application.candidateEmail}
            </Text>
          )}
        </Fact>
        <Fact name="Job">
          <bdi>{application.jobTitle ?? 'Not known'}</bdi>
        </Fact>
        <Fact name="Stage">
          <bdi>{application.stage ?? 'Not known'}</bdi>
        </Fact>
        <Fact name="Location">
          <bdi>{application.location ?? 'Not known'}</bdi>
        </Fact>
      </Facts>
      {application.isConfidential && (
        <Text size="sm">The job is confidential: only its hiring team may open this call.</Text>
      )}
    </>
  )
}
