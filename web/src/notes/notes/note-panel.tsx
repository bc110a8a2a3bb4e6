import { Stack, Text } from '@mantine/core'
import type { NoteStateFragment } from '../../generated/notes'
import { useReading } from '../transcripts/reading'
import { NoteBar } from './note-bar'
import { NoteDraft } from './note-draft'
import { sourcesIn } from './note-lines'
import { NotePosted } from './note-posted'
import { NoteSection } from './note-section'
import { NoteStateLine } from './note-state-line'
import type { Choice } from './post-choice'

/** One note: where it stands, what it says, and what can be done with it. */
export function NotePanel(props: {
  callId: string
  note: NoteStateFragment
  isMatched: boolean
  post: (choice: Choice) => void
  reload: () => void
}) {
  const { callId, note } = props
  const { version } = useReading()
  const { latest } = note
  const hasSources = latest !== null && latest.transcriptVersion === version
  return (
    <Stack gap="md">
      <NoteStateLine callId={callId} note={note} />
      {note.draft.length > 0 && <NoteDraft draft={note.draft} />}
      {latest && (
        <>
          <NoteBar callId={callId} note={note} latest={latest} />
          {note.posted && <NotePosted note={note} posted={note.posted} isMatched={props.isMatched} post={props.post} />}
          {latest.sections.map((section, at) => (
            <NoteSection
              key={section.title}
              noteId={note.id}
              version={latest.number}
              reload={props.reload}
              section={section}
              suggestion={note.suggestions.find((one) => one.title === section.title)}
              firstSource={hasSources ? 1 + sourcesIn(latest.sections.slice(0, at).flatMap((one) => one.lines)) : null}
            />
          ))}
          <Text size="xs" c="dimmed">
            {latest.source}
            {!hasSources && ' What it comes from was said in a transcript that has been replaced since.'}
          </Text>
        </>
      )}
    </Stack>
  )
}
