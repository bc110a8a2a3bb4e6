import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type NoteStateFragment, TakeNoteSuggestionDocument } from '../../generated/notes'
import { useAct } from '../../shell/act'
import { Refusal } from '../../shell/problem'
import { NoteLines } from './note-lines'

/** What the writer would say now in place of a person's words. */
export function NoteSuggestion(props: { noteId: string; suggestion: NoteStateFragment['suggestions'][number] }) {
  const { noteId, suggestion } = props
  const [take, isBusy] = useAct(TakeNoteSuggestionDocument)
  const [wrong, setWrong] = useState<string[]>([])
  return (
    <Paper withBorder p="sm" style={{ borderStyle: 'dashed' }}>
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          The writer would say now
        </Text>
        <NoteLines lines={suggestion.lines} first={null} />
        <Refusal words={wrong} />
        <Group>
          <Button
            size="xs"
            variant="default"
            loading={isBusy}
            aria-label={`Take this for ${suggestion.title}`}
            onClick={async () => {
              const done = await take({ input: { noteId, section: suggestion.title } })
              setWrong(done.words)
            }}
          >
            Take this
          </Button>
          <Text size="xs" c="dimmed">
            The words above stay in an earlier version.
          </Text>
        </Group>
      </Stack>
    </Paper>
  )
}
