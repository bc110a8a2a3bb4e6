import { Badge, Button, Tabs, Text } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import type { CallHeadFragment, NoteStateFragment } from '../../generated/notes'
import { Loading, Section } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { NotePanel } from './note-panel'
import { STATUSES } from './note-words'
import { PostDialog } from './post-dialog'
import type { Choice } from './post-choice'
import { isPostable } from './post-choice'
import { useNotes } from './use-notes'
import { WriteNote } from './write-note'

/** What was written about a call, as it is written. */
export function NotesSection({ call, hasTranscript }: { call: CallHeadFragment; hasTranscript: boolean }) {
  const { notes, error, again } = useNotes(call.id)
  const [chosen, setChosen] = useState<string | null>(null)
  const [posting, setPosting] = useState<Choice | null>(null)
  const isMatched = call.match.status === 'MATCHED'
  const open = notes?.find((note) => note.id === chosen) ?? notes?.[0]
  const whyNotPosted = !isMatched
    ? 'Notes can be posted to Pinpoint when it is known whom the call is about.'
    : notes && notes.length > 0 && !notes.some(isPostable)
      ? 'Nothing is written yet that could be posted to Pinpoint.'
      : null
  return (
    <Section
      title="Notes"
      actions={
        <>
          <WriteNote callId={call.id} written={setChosen} />
          <Button
            size="xs"
            disabled={!notes?.some(isPostable) || !isMatched}
            leftSection={<IconSend size={14} aria-hidden />}
            onClick={() => setPosting({})}
          >
            Post to Pinpoint
          </Button>
        </>
      }
    >
      {whyNotPosted && (
        <Text size="sm" c="dimmed">
          {whyNotPosted}
        </Text>
      )}
      {error && <Problem error={error} again={again} />}
      {!notes && !error && <Loading rows={2} />}
      {notes?.length === 0 && (
        <Text size="sm">
          {hasTranscript
            ? 'There are no notes yet. Those of a job interview or a debrief are written by themselves; of other meetings, choose a template under “Write a note”.'
            : 'There are no notes yet. They are written when a transcript of the call is here; you can upload one.'}
        </Text>
      )}
      {open && (
        <Tabs value={open.id} onChange={setChosen} keepMountedMode="display-none">
          <Tabs.List aria-label="Notes of this call" mb="sm">
            {notes?.map((note) => (
              <Tabs.Tab key={note.id} value={note.id} rightSection={<TabMark note={note} />}>
                {note.title}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {notes?.map((note) => (
            <Tabs.Panel key={note.id} value={note.id}>
              <NotePanel callId={call.id} note={note} isMatched={isMatched} post={setPosting} reload={again} />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
      {posting && notes && <PostDialog callId={call.id} notes={notes} asked={posting} close={() => setPosting(null)} />}
    </Section>
  )
}

/** What is to be known of a note without opening it. */
function TabMark({ note }: { note: NoteStateFragment }) {
  const { label, colour } = STATUSES[note.status]
  if (note.status !== 'WRITTEN') {
    return (
      <Badge size="xs" variant="dot" tt="none" color={colour}>
        {label}
      </Badge>
    )
  }
  if (!note.posted) return null
  return (
    <Badge size="xs" variant="dot" tt="none" color={note.posted.isOutdated ? 'yellow' : 'teal'}>
      {note.posted.isOutdated ? 'changed since posted' : 'posted'}
    </Badge>
  )
}
