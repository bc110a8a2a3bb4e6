import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { NoteStateFragment } from '../../generated/notes'
import { When } from '../../shell/parts'
import { useDraft } from './drafts'
import { NoteLines } from './note-lines'
import { NoteSectionEditor } from './note-section-editor'
import { NoteSuggestion } from './note-suggestion'

type Section = NonNullable<NoteStateFragment['latest']>['sections'][number]

/** One section of a note, to be read and to be edited. */
export function NoteSection(props: {
  noteId: string
  version: number
  section: Section
  suggestion: NoteStateFragment['suggestions'][number] | undefined
  firstSource: number | null
  reload: () => void
}) {
  const { noteId, section } = props
  const { draft } = useDraft(noteId, section.title)
  const [isEditing, setEditing] = useState(draft !== undefined)
  const edit = useRef<HTMLButtonElement>(null)
  const finish = () => {
    setEditing(false)
    // Whoever edited is where they were before, and not at the beginning of the page.
    setTimeout(() => edit.current?.focus())
  }
  return (
    <Stack gap={6} component="section" aria-label={section.title}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Title order={3} size="h6" style={{ overflowWrap: 'anywhere' }}>
          {section.title}
        </Title>
        {!isEditing && (
          <Button
            ref={edit}
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPencil size={13} aria-hidden />}
            aria-label={`Edit ${section.title}`}
            onClick={() => setEditing(true)}
          >
            Edit
          </Button>
        )}
      </Group>
      {isEditing ? (
        <NoteSectionEditor noteId={noteId} version={props.version} section={section} finish={finish} reload={props.reload} />
      ) : (
        <NoteLines lines={section.lines} first={props.firstSource} />
      )}
      {section.editedBy && section.editedAt && (
        <Text size="xs" c="dimmed">
          These are the words of {section.editedBy.name}, <When at={section.editedAt} />
        </Text>
      )}
      {props.suggestion && <NoteSuggestion noteId={noteId} suggestion={props.suggestion} />}
    </Stack>
  )
}
