import { Button, Group, Modal, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type CallHeadFragment, EditCallDocument, type EditCallInput } from '../../generated/notes'
import { otherWords, useAct, type Wrong } from '../../shell/act'
import { useFocusOnWrong } from '../../shell/focus-wrong'
import { Refusal } from '../../shell/problem'
import { localOf } from './call-local-time'
import { fieldsOf } from './call-participants-field'
import { CallFields, fieldNames, inputOf, type TypedCall, withoutNobody } from './calls-fields'

/** Corrects what is known of a call. What nobody changed here is left as it is. */
export function EditCallDialog({ call, close }: { call: CallHeadFragment; close: () => void }) {
  const [before] = useState(() => typedOf(call))
  const [typed, setTyped] = useState(before)
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [edit, isBusy] = useAct(EditCallDocument)
  const form = useFocusOnWrong(wrong)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const now = withoutNobody(typed)
    setTyped(now)
    const done = await edit({ input: { callId: call.id, ...changesOf(before, now) } })
    if (done.isDone) close()
    else setWrong(done.wrong)
  }

  return (
    <Modal opened onClose={close} closeOnClickOutside={false} title="Edit the call" size="lg">
      <form ref={form} onSubmit={submit}>
        <Stack>
          <CallFields call={typed} wrong={wrong} change={setTyped} withType={false} />
          <Refusal words={otherWords(wrong, fieldNames(typed))} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={isBusy}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

const typedOf = (call: CallHeadFragment): TypedCall => ({
  title: call.title ?? '',
  type: call.type,
  startAt: localOf(call.startAt),
  endAt: localOf(call.endAt),
  joinUrl: call.joinUrl ?? '',
  people: fieldsOf(call.participants),
})

/** As typed, because a field cuts a time to its minute: what only lost its seconds is not changed. */
function changesOf(before: TypedCall, now: TypedCall): Omit<EditCallInput, 'callId'> {
  const { title, startAt, endAt, joinUrl, participants } = inputOf(now)
  const known = inputOf(withoutNobody(before)).participants
  return {
    ...(now.title !== before.title && { title }),
    ...(now.startAt !== before.startAt && { startAt }),
    ...(now.endAt !== before.endAt && { endAt }),
    ...(now.joinUrl !== before.joinUrl && { joinUrl }),
    ...(JSON.stringify(participants) !== JSON.stringify(known) && { participants }),
  }
}
