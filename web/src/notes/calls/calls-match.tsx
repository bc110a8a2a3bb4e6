import { Anchor, Badge, Group, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { ListedCallFragment } from '../../generated/notes'
import { Outside } from '../../shell/parts'
import { candidateOf, REASON_WORDS, STATUS_COLOURS, STATUS_WORDS } from '../matching/match-words'
import { PinpointSign } from './call-mark'

/** What a call in a list is about, with the way to it in Pinpoint. */
export function CallMatchLine({ call }: { call: ListedCallFragment }) {
  const { status, reason, application } = call.match
  return (
    <Group gap={4} style={{ columnGap: 8 }}>
      <Badge size="sm" variant="dot" color={STATUS_COLOURS[status]} tt="none">
        {STATUS_WORDS[status]}
      </Badge>
      {application ? (
        <>
          <Text size="sm">
            <strong>
              <bdi>{candidateOf(application)}</bdi>
            </strong>
            {[application.jobTitle, application.stage, application.location].map((one) => one && `, ${one}`)}
          </Text>
          <Group gap={4} wrap="nowrap">
            <PinpointSign isHidden />
            <Outside href={application.url}>Pinpoint</Outside>
          </Group>
        </>
      ) : (
        <>
          {reason && <Text size="sm">{REASON_WORDS[reason]}</Text>}
          {call.origin === 'ATS_INTERVIEW' && (
            <Group gap={4} wrap="nowrap">
              <PinpointSign isHidden />
              <Text size="sm" c="dimmed">
                Scheduled in Pinpoint
              </Text>
            </Group>
          )}
          {status === 'NEEDS_REVIEW' && (
            <Anchor component={Link} to="/review" size="sm" underline="always">
              Review
            </Anchor>
          )}
        </>
      )}
    </Group>
  )
}
