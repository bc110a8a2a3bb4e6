import { Alert, Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core'
import { IconCalendarOff, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { CallHeadFragment } from '../../generated/notes'
import { Outside, Section, spoken, When } from '../../shell/parts'
import { CallAbout } from './call-about'
import { EditCallDialog } from './call-edit-dialog'
import { Fact, Facts } from './call-facts'
import { AtsMark, PinpointSign } from './call-mark'
import { CallParticipants } from './call-participants'
import { RecordingState } from './call-recording'
import { TimeSpan } from './call-time-span'
import { CallTypeFact } from './call-type-fact'
import { ORIGINS, RELEASE_REASONS } from './call-words'

const COLOURS = { EXPECTED: 'bridge', HELD: 'teal', RELEASED: 'gray' } as const

/** What kind of call it is, when, and whom it is about. */
export function CallHead({ call }: { call: CallHeadFragment }) {
  const [isEditing, setEditing] = useState(false)
  const { application } = call.match
  return (
    <Section
      title="About this call"
      actions={
        <>
          <Badge size="lg" variant="dot" tt="none" color={COLOURS[call.status]}>
            {spoken(call.status)}
          </Badge>
          {application && <AtsMark url={application.url} />}
          <Button size="xs" variant="default" leftSection={<IconPencil size={14} aria-hidden />} onClick={() => setEditing(true)}>
            Edit the call
          </Button>
        </>
      }
    >
      {call.status === 'RELEASED' && (
        <Alert role="note" variant="default" icon={<IconCalendarOff aria-hidden />} title="This call is not expected any more">
          {call.releaseReason && RELEASE_REASONS[call.releaseReason]}{' '}
          {call.releasedAt && (
            <>
              Released <When at={call.releasedAt} />.
            </>
          )}
        </Alert>
      )}
      <CallAbout match={call.match} />
      <Facts>
        <Fact name="When">
          {call.startAt ? (
            <TimeSpan from={call.startAt} to={call.endAt} />
          ) : (
            'Not known'
          )}
        </Fact>
        <Fact name="How it came here">
          <Group gap={6} wrap="nowrap" component="span">
            {call.origin === 'ATS_INTERVIEW' && <PinpointSign isHidden />}
            <Text size="sm" component="span">
              {ORIGINS[call.origin]}
            </Text>
          </Group>
          <Text size="xs" c="dimmed">
            <When at={call.recordedAt} />
            {call.recordedBy && ` by ${call.recordedBy.name}`}
          </Text>
        </Fact>
        {call.joinUrl && (
          <Fact name="Join">
            <Outside href={call.joinUrl}>{hostOf(call.joinUrl)}</Outside>
          </Fact>
        )}
        {call.recording && (
          <Fact name="Recorder">
            <RecordingState recording={call.recording} />
          </Fact>
        )}
        <Fact name="Kind of meeting">
          <CallTypeFact callId={call.id} type={call.type} />
        </Fact>
      </Facts>
      <Stack gap={4}>
        <Text size="sm" c="dimmed">
          Participants
        </Text>
        <CallParticipants participants={call.participants} />
        {call.participants.length === 0 && (
          <Text size="sm">
            Nobody is known to be in it.{' '}
            <Anchor component="button" type="button" size="sm" underline="always" onClick={() => setEditing(true)}>
              Say who was
            </Anchor>
          </Text>
        )}
      </Stack>
      {isEditing && <EditCallDialog call={call} close={() => setEditing(false)} />}
    </Section>
  )
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url)
