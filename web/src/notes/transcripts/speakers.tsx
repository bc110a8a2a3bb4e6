import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { CallHeadFragment, SpeakerFragment, TranscriptHeadFragment } from '../../generated/notes'
import { roleLabel, whoIs } from '../calls/call-words'
import { AssignSpeakerDialog } from './assign-speaker-dialog'
import { duration } from './spoken-time'

/** Who is heard, for how long, and which participant that is. */
export function Speakers({ call, transcript }: { call: CallHeadFragment; transcript: TranscriptHeadFragment }) {
  const [asked, setAsked] = useState<SpeakerFragment | null>(null)
  const total = transcript.speakers.reduce((sum, one) => sum + one.talkMillis, 0)
  return (
    <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Speakers">
      {transcript.speakers.map((speaker) => (
        <li key={speaker.number}>
          <OneSpeaker speaker={speaker} share={total === 0 ? 0 : speaker.talkMillis / total} ask={() => setAsked(speaker)} />
        </li>
      ))}
      {asked && <AssignSpeakerDialog call={call} speaker={asked} close={() => setAsked(null)} />}
    </Stack>
  )
}

function OneSpeaker({ speaker, share, ask }: { speaker: SpeakerFragment; share: number; ask: () => void }) {
  const label = speaker.label ?? `Speaker ${speaker.number + 1}`
  const { participant } = speaker
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" style={{ overflowWrap: 'anywhere', flex: '1 1 8rem' }}>
          <Text span fw={600} size="sm" dir="auto">
            {participant ? whoIs(participant) : label}
          </Text>{' '}
          <Text span size="xs" c="dimmed">
            {participant
              ? participant.role !== 'UNKNOWN' && roleLabel(participant.role)
              : speaker.isAssigned
                ? 'Nobody knows who this is'
                : 'Not tied to a participant'}
          </Text>
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={participant ? `Change who ${label} is` : `Say who ${label} is`}
          onClick={ask}
        >
          {participant ? 'Change' : 'Say who'}
        </Button>
      </Group>
      <Group gap="xs" wrap="nowrap">
        <Progress value={share * 100} size="sm" style={{ flex: 1 }} aria-label={`${label} speaks ${Math.round(share * 100)} % of the time`} />
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {duration(speaker.talkMillis)}, {Math.round(share * 100)} %
        </Text>
      </Group>
    </Stack>
  )
}
