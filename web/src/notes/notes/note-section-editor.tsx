import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import { EditNoteDocument, type NoteStateFragment } from '../../generated/notes'
import { useAct } from '../../shell/act'
import { Refusal } from '../../shell/problem'
import { NoteLines } from './note-lines'

type Section = NonNullable<NoteStateFragment['latest']>['sections'][number]

/**
 * Takes a person's words for a section, a line each. When somebody else has changed the section in the meantime, both
 * are shown, and nothing is replaced before the person says so.
 */
export function NoteSectionEditor(props: { noteId: string; version: number; section: Section; finish: () => void; reload: () => void }) {
  const { noteId, version, section, finish } = props
  const [base, setBase] = useState(() => wordsOf(section))
  const [text, setText] = useState(base)
  const [wrong, setWrong] = useState<string[]>([])
  const [edit, isBusy] = useAct(EditNoteDocument)
  const now = wordsOf(section)
  const isOtherwise = now !== base

  useEffect(() => {
    if (text === base) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [text, base])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // Of the version that is known now: what others changed in other sections is no reason to ask.
    const done = await edit({ input: { noteId, version, sections: [{ title: section.title, lines: linesOf(text) }] } })
    if (done.isDone) {
      finish()
      return
    }
    setWrong(done.wrong.map((one) => one.message))
    if (done.payload?.errors.some((one) => one.__typename === 'NoteChangedError')) props.reload()
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Textarea
          aria-label={`${section.title}, a line each`}
          description="A line each. Lines that stay as they are keep where they come from."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autosize
          minRows={3}
          maxRows={20}
          dir="auto"
          autoFocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && text === base) finish()
          }}
        />
        {isOtherwise && (
          <Alert color="yellow" title="Somebody has changed this section since you began" role="alert">
            <Stack gap="xs">
              <Text size="sm">It says now:</Text>
              <NoteLines lines={section.lines} first={null} />
              <Text size="sm">Your words are kept above. Take over what you need, then save them in its place.</Text>
              <Group>
                <Button size="xs" variant="default" onClick={() => setBase(now)}>
                  I have seen it
                </Button>
              </Group>
            </Stack>
          </Alert>
        )}
        <Refusal words={wrong} />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={isBusy} disabled={isOtherwise || text === now}>
            Save
          </Button>
          <Button size="xs" variant="default" onClick={finish}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const wordsOf = (section: Section) => section.lines.map((line) => line.text).join('\n')

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
