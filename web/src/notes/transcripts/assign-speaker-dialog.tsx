import { Button, Group, Modal, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  AssignSpeakerDocument,
  type CallHeadFragment,
  EditCallDocument,
  type ParticipantRole,
  type SpeakerFragment,
} from '../../generated/notes'
import { useAct, type Wrong } from '../../shell/act'
import { Refusal } from '../../shell/problem'
import { ROLES, roleLabel, whoIs } from '../calls/call-words'

const NOBODY = 'nobody'
const SOMEBODY_ELSE = 'else'

/** Asks which participant a speaker is. Somebody who is not among them yet is added to them first. */
export function AssignSpeakerDialog(props: { call: CallHeadFragment; speaker: SpeakerFragment; close: () => void }) {
  const { call, speaker, close } = props
  const label = speaker.label ?? `Speaker ${speaker.number + 1}`
  const known = call.participants.findIndex((one) => isSame(one, speaker.participant))
  const [choice, setChoice] = useState(known >= 0 ? String(known) : call.participants.length === 0 ? SOMEBODY_ELSE : '')
  const [name, setName] = useState(speaker.label ?? '')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<ParticipantRole>('UNKNOWN')
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [assign, isAssigning] = useAct(AssignSpeakerDocument)
  const [edit, isAdding] = useAct(EditCallDocument)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const chosen = call.participants[Number(choice)]
    const added = { name: name.trim() || null, email: email.trim() || null, role }
    if (choice === SOMEBODY_ELSE && !call.participants.some((one) => isSame(one, added))) {
      const participants = [...call.participants.map(({ name, email, role }) => ({ name, email, role })), added]
      const done = await edit({ input: { callId: call.id, participants } })
      if (!done.isDone) {
        setWrong(done.wrong)
        return
      }
    }
    const who = choice === NOBODY ? null : choice === SOMEBODY_ELSE ? added : (chosen ?? null)
    const done = await assign({
      input: { callId: call.id, speaker: speaker.number, email: who?.email, name: who?.email ? null : who?.name },
    })
    if (done.isDone) close()
    else setWrong(done.wrong)
  }

  return (
    <Modal opened onClose={close} title={`Who is ${label}?`}>
      <form onSubmit={submit}>
        <Stack>
          <Radio.Group label="It is" value={choice} onChange={setChoice}>
            <Stack gap="xs" mt="xs">
              {call.participants.map((one, at) => (
                <Radio
                  key={`${one.email} ${one.name}`}
                  value={String(at)}
                  label={<bdi>{whoIs(one)}</bdi>}
                  description={[one.role === 'UNKNOWN' ? null : roleLabel(one.role), one.name && one.email].filter(Boolean).join(', ')}
                />
              ))}
              <Radio value={SOMEBODY_ELSE} label="Somebody else" description="They are added to the participants." />
              <Radio value={NOBODY} label="Nobody knows" />
            </Stack>
          </Radio.Group>
          {choice === SOMEBODY_ELSE && (
            <Stack gap="xs">
              <TextInput label="Name" dir="auto" maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} />
              <TextInput label="E-mail address" value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
              <NativeSelect
                label="What they do in the call"
                data={ROLES}
                value={role}
                onChange={(event) => {
                  const chosen = ROLES.find((one) => one.value === event.currentTarget.value)
                  if (chosen) setRole(chosen.value)
                }}
              />
            </Stack>
          )}
          <Text size="xs" c="dimmed">
            Notes are written anew with it. What people wrote in them stays.
          </Text>
          <Refusal words={wrong.map((one) => one.message)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button
              type="submit"
              loading={isAssigning || isAdding}
              disabled={choice === '' || (choice === SOMEBODY_ELSE && !name.trim() && !email.trim())}
            >
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

interface Named {
  name: string | null
  email: string | null
}

const isSame = (one: Named, other: Named | null) =>
  other !== null &&
  (one.email !== null || other.email !== null
    ? one.email?.toLowerCase() === other.email?.toLowerCase()
    : one.name === other.name)
