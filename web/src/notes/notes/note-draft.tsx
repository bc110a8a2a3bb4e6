import { Paper, Stack, Text, Title } from '@mantine/core'
import type { NoteStateFragment } from '../../generated/notes'
import { NoteLines } from './note-lines'

/** What there is so far of a note that is being written. */
export function NoteDraft({ draft }: { draft: NoteStateFragment['draft'] }) {
  return (
    <Paper withBorder p="sm" aria-busy style={{ borderStyle: 'dashed' }}>
      <Stack gap="sm">
        <Text size="xs" c="dimmed">
          So far
        </Text>
        {draft.map((section) => (
          <div key={section.title}>
            <Title order={3} size="h6">
              {section.title}
            </Title>
            <NoteLines lines={section.lines} first={null} />
          </div>
        ))}
      </Stack>
    </Paper>
  )
}
