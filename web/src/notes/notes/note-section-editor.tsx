import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import { EditNoteDocument, type NoteStateFragment } from '../../generated/notes'
import { useAct } from '../../shell/act'
import { Refusal } from '../../shell/problem'
import { useDraft } from './drafts'
import { NoteLines } from './note-lines'

type Section = NonNullable<NoteStateFragment['latest']>['sections'][number]

/**
 * Takes a person's words for a section, a line each. When somebody else has changed the section in the meantime, both
 * are shown, and nothing is replaced before the person says so. Words that are not saved are there on coming back.
 */
export function NoteSectionEditor(props: { noteId: string; version: number; section: Section; finish: () => void; reload: () => void }) {
  const { noteId, version, section, finish } = props
  const { draft, keep, forget } = useDraft(noteId, section.title)
  const [begun] = useState(draft)
  const [base, setBase] = useState(begun?.base ?? wordsOf(section))
  const [text, setText] = useState(begun?.text ?? base)
  const [wrong, setWrong] = useState<string[]>([])
  const [edit, isBusy] = useAct(EditNoteDocument)
  const now = wordsOf(section)
  const isOtherwise = now !== base

  const put = (words: { base: string; text: string }) => {
    setBase(words.base)
    setText(words.text)
    if (words.text === words.base) forget()
    else keep(words)
  }
  const end = () => {
    forget()
    finish()
  }
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
      end()
      return
    }
    setWrong(done.words)
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
          // Whoever comes back has not asked to go on here.
          autoFocus={!begun}
          value={text}
          onChange={(event) => put({ base, text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && text === base) end()
          }}
        />
        {isOtherwise && (
          <Alert color="yellow" title="Somebody has changed this section since you began" role="alert">
            <Stack gap="xs">
              <Text size="sm">It says now:</Text>
              <NoteLines lines={section.lines} first={null} />
              <Text size="sm">Your words are kept above. Take over what you need, then save them in its place.</Text>
              <Group>
                <Button size="xs" variant="default" onClick={() => put({ base: now, text })}>
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
          <Button size="xs" variant="default" onClick={end}>
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
