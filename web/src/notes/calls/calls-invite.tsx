import { Button, FileButton, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useRef, useState } from 'react'
import { ImportInviteDocument } from '../../generated/notes'
import { otherWords, useAct, type Wrong, wordsFor } from '../../shell/act'
import { useFocusOnWrong } from '../../shell/focus-wrong'
import { Refusal } from '../../shell/problem'

/** Takes in what a calendar sends: its meetings become calls, move, and are released. */
export function ImportInvite({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const [text, setText] = useState('')
  const [fileName, setFileName] = useState('')
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [take, isBusy] = useAct(ImportInviteDocument)
  const form = useFocusOnWrong(wrong)
  const reset = useRef<() => void>(null)

  const read = async (file: File | null) => {
    // A file of the same name can be chosen again when it was corrected.
    reset.current?.()
    if (!file) return
    setText(await file.text())
    setFileName(file.name)
    setWrong([])
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const done = await take({ input: { iCalendar: text } })
    setWrong(done.wrong)
    if (!done.isDone) return
    setText('')
    setFileName('')
    close()
    notifications.show({ message: outcomeOf(done.payload.invite?.calls ?? []) })
  }

  return (
    <Modal opened={isOpen} onClose={close} title="Import an invite" size="lg">
      <form ref={form} onSubmit={submit}>
        <Stack>
          <Text size="sm">
            Give the file that your calendar sends or saves. Its meetings become calls; sent again, it moves or releases
            them.
          </Text>
          <Group gap="sm">
            <FileButton resetRef={reset} accept=".ics,text/calendar" onChange={read}>
              {(file) => (
                <Button variant="default" data-autofocus {...file}>
                  Pick an .ics file
                </Button>
              )}
            </FileButton>
            <Text size="sm" role="status">
              {fileName}
            </Text>
          </Group>
          <Textarea
            label="Or paste its text"
            placeholder="BEGIN:VCALENDAR"
            minRows={6}
            maxRows={14}
            autosize
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value)
              setFileName('')
            }}
            error={wordsFor(wrong, 'iCalendar')}
          />
          <Refusal words={otherWords(wrong, ['iCalendar'])} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={isBusy} disabled={text.trim() === ''}>
              Import
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function outcomeOf(calls: { title: string | null }[]): string {
  if (calls.length > 1) return `${calls.length} meetings of the invite are here.`
  const [call] = calls
  return call ? `${call.title ?? 'The meeting'} is here.` : 'The invite is taken in; no call that you may open came of it.'
}
