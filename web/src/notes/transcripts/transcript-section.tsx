import { Stack, Text } from '@mantine/core'
import type { CallHeadFragment, TranscriptHeadFragment } from '../../generated/notes'
import { Section, When } from '../../shell/parts'
import { Speakers } from './speakers'
import { duration } from './spoken-time'
import { UploadTranscript } from './upload-transcript'
import { Utterances } from './utterances'

/** What was said in a call, and who said it. */
export function TranscriptSection(props: {
  call: CallHeadFragment
  transcript: TranscriptHeadFragment | null
  reload: () => void
}) {
  const { call, transcript, reload } = props
  if (!transcript) {
    return (
      <Section title="Transcript">
        <Text size="sm">
          Nothing is known yet of what was said. Notes are written by themselves a moment after a transcript is here.
        </Text>
        <UploadTranscript callId={call.id} isReplacing={false} done={reload} />
      </Section>
    )
  }
  return (
    <Section
      title="Transcript"
      about={
        <>
          {duration(transcript.lengthMillis)}, uploaded <When at={transcript.uploadedAt} />
          {transcript.uploadedBy && ` by ${transcript.uploadedBy.name}`}
          {transcript.version > 1 && `, version ${transcript.version}`}
        </>
      }
    >
      <Speakers call={call} transcript={transcript} />
      <Utterances key={transcript.version} count={transcript.utteranceCount} />
      <Stack gap="xs" component="details">
        <Text component="summary" size="sm" style={{ cursor: 'pointer' }}>
          Replace the transcript
        </Text>
        <UploadTranscript callId={call.id} isReplacing done={reload} />
      </Stack>
    </Section>
  )
}
