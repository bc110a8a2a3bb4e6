import { Checkbox, Stack, Text } from '@mantine/core'
import type { NoteStateFragment, PostedNoteInput } from '../../generated/notes'

/** The titles of the sections to post, by the id of their note. */
export type Choice = Record<string, string[]>

/** Scorecards are for the interviewers alone. */
export const isPostable = (note: NoteStateFragment) => note.kind !== 'SCORECARD' && titlesOf(note).length > 0

/** The sections of a note that say something. */
export const titlesOf = (note: NoteStateFragment): string[] =>
  (note.latest?.sections ?? []).filter((section) => section.lines.length > 0).map((section) => section.title)

/** As the API wants them; a note of which all is chosen goes as a whole. */
export const inputOf = (notes: NoteStateFragment[], choice: Choice): PostedNoteInput[] =>
  notes
    .filter((note) => isPostable(note) && (choice[note.id]?.length ?? 0) > 0)
    .map((note) => {
      const titles = titlesOf(note)
      const chosen = titles.filter((title) => choice[note.id]?.includes(title))
      return { noteId: note.id, sections: chosen.length === titles.length ? null : chosen }
    })

/** Which notes to post, and which of their sections. */
export function PostChoice(props: { notes: NoteStateFragment[]; choice: Choice; change: (choice: Choice) => void }) {
  const { notes, choice, change } = props
  const leftOut = notes.filter((note) => !isPostable(note))
  return (
    <Stack gap="md">
      {notes.filter(isPostable).map((note) => {
        const titles = titlesOf(note)
        const chosen = titles.filter((title) => choice[note.id]?.includes(title))
        const put = (sections: string[]) => change({ ...choice, [note.id]: sections })
        return (
          <Stack key={note.id} gap={6} role="group" aria-label={note.title}>
            <Checkbox
              label={note.title}
              fw={600}
              checked={chosen.length === titles.length}
              indeterminate={chosen.length > 0 && chosen.length < titles.length}
              onChange={(event) => put(event.currentTarget.checked ? titles : [])}
            />
            {titles.length > 1 && (
              <Stack gap={6} pl="lg">
                {titles.map((title) => (
                  <Checkbox
                    key={title}
                    size="xs"
                    label={title}
                    checked={chosen.includes(title)}
                    onChange={(event) =>
                      put(event.currentTarget.checked ? [...chosen, title] : chosen.filter((one) => one !== title))
                    }
                  />
                ))}
              </Stack>
            )}
          </Stack>
        )
      })}
      {leftOut.length > 0 && (
        <Text size="xs" c="dimmed">
          Left out: {leftOut.map((note) => `${note.title} (${whyNot(note)})`).join(', ')}.
        </Text>
      )}
    </Stack>
  )
}

const whyNot = (note: NoteStateFragment) => (note.kind === 'SCORECARD' ? 'scorecards are never posted' : 'says nothing yet')
