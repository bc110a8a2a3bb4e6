import { Button, Group, Modal, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type CallHeadFragment, EditCallDocument, type EditCallInput } from '../../generated/notes'
import { otherWords, useAct, type Wrong, wordsFor } from '../../shell/act'
import { Refusal } from '../../shell/problem'
import { fieldsOf, type PersonField, ParticipantsField, participantsOf } from './call-participants-field'
import { localOf, momentOf } from './call-local-time'

/** Corrects what is known of a call. What nobody changed here is left as it is. */
export function EditCallDialog({ call, close }: { call: CallHeadFragment; close: () => void }) {
  const [before] = useState(() => ({
    title: call.title ?? '',
    startAt: localOf(call.startAt),
    endAt: localOf(call.endAt),
    joinUrl: call.joinUrl ?? '',
    people: fieldsOf(call.participants),
  }))
  const [title, setTitle] = useState(before.title)
  const [startAt, setStartAt] = useState(before.startAt)
  const [endAt, setEndAt] = useState(before.endAt)
  const [joinUrl, setJoinUrl] = useState(before.joinUrl)
  const [people, setPeople] = useState<PersonField[]>(before.people)
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [edit, isBusy] = useAct(EditCallDocument)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const input: EditCallInput = { callId: call.id }
    if (title !== before.title) input.title = title.trim() || null
    if (startAt !== before.startAt) input.startAt = momentOf(startAt)
    if (endAt !== before.endAt) input.endAt = momentOf(endAt)
    if (joinUrl !== before.joinUrl) input.joinUrl = joinUrl.trim() || null
    if (people !== before.people) input.participants = participantsOf(people)
    const done = await edit({ input })
    if (done.isDone) close()
    else setWrong(done.wrong)
  }

  const shown = ['title', 'startAt', 'endAt', 'joinUrl', ...people.flatMap((_, at) => fieldNames(at))]
  return (
    <Modal opened onClose={close} title="Edit the call" size="lg">
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label="Title"
            data-autofocus
            maxLength={500}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={wordsFor(wrong, 'title')}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput
              type="datetime-local"
              label="Begins"
              value={startAt}
              onChange={(event) => setStartAt(event.currentTarget.value)}
              error={wordsFor(wrong, 'startAt')}
            />
            <TextInput
              type="datetime-local"
              label="Ends"
              value={endAt}
              onChange={(event) => setEndAt(event.currentTarget.value)}
              error={wordsFor(wrong, 'endAt')}
            />
          </SimpleGrid>
          <TextInput
            type="url"
            label="Link to join"
            placeholder="https://"
            value={joinUrl}
            onChange={(event) => setJoinUrl(event.currentTarget.value)}
            error={wordsFor(wrong, 'joinUrl')}
          />
          <ParticipantsField people={people} change={setPeople} wrong={wrong} />
          <Refusal words={otherWords(wrong, shown)} />
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

const fieldNames = (at: number) => [`participants.${at}.name`, `participants.${at}.email`, `participants.${at}.role`]
