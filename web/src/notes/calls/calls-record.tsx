import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { RecordCallDocument, type RecordedCallOrigin } from '../../generated/notes'
import { otherWords, useAct, type Wrong, wordsFor } from '../../shell/act'
import { useFocusOnWrong } from '../../shell/focus-wrong'
import { Refusal } from '../../shell/problem'
import { CallFields, fieldNames, inputOf, NOTHING_TYPED, withoutNobody } from './calls-fields'

/** Makes a call known that was held, or goes on. */
export function RecordCall({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const [origin, setOrigin] = useState<RecordedCallOrigin>('UPLOAD')
  const [typed, setTyped] = useState(NOTHING_TYPED)
  const [reference, setReference] = useState('')
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [record, isBusy] = useAct(RecordCallDocument)
  const form = useFocusOnWrong(wrong)
  const navigate = useNavigate()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const call = withoutNobody(typed)
    setTyped(call)
    const done = await record({
      input: { ...inputOf(call), origin, reference: (origin === 'UPLOAD' && reference.trim()) || null },
    })
    setWrong(done.wrong)
    if (!done.isDone) return
    setTyped(NOTHING_TYPED)
    setReference('')
    close()
    const recorded = done.payload.call
    notifications.show({
      message: recorded
        ? `${recorded.title ?? 'The call'} is here.`
        : 'It turned out to be a call that you may not open.',
    })
    if (recorded) navigate(`/calls/${recorded.id}`)
  }

  return (
    <Modal opened={isOpen} onClose={close} closeOnClickOutside={false} title="Add a call" size="lg">
      <form ref={form} onSubmit={submit}>
        <Stack>
          <Radio.Group
            label="What there is of it"
            value={origin}
            onChange={(value) => setOrigin(value === 'ONGOING' ? 'ONGOING' : 'UPLOAD')}
            error={wordsFor(wrong, 'origin')}
          >
            <Stack gap="xs" mt="xs">
              <Radio
                value="UPLOAD"
                label="A recording or a transcript"
                description="It was held. Its transcript can be uploaded on its page."
              />
              <Radio value="ONGOING" label="It is going on" description="It is to be joined while it goes on." />
            </Stack>
          </Radio.Group>
          <CallFields call={typed} wrong={wrong} change={setTyped} />
          {origin === 'UPLOAD' && (
            <TextInput
              label="Your reference"
              description="Whatever you know it by. The same reference is the same call, so nothing is added twice."
              value={reference}
              onChange={(event) => setReference(event.currentTarget.value)}
              error={wordsFor(wrong, 'reference')}
            />
          )}
          <Refusal words={otherWords(wrong, [...fieldNames(typed), 'origin', 'reference'])} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={isBusy}>
              Add the call
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
