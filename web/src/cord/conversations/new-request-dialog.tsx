import { Anchor, Button, Group, Modal, Radio, Select, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { SendMessageRequestDocument, type Side } from '../../generated/cord'
import { otherWords, useAct, type Wrong, wordsFor } from '../../shell/act'
import { useFocusOnWrong } from '../../shell/focus-wrong'
import { Refusal } from '../../shell/problem'
import { CANDIDATE_FIELDS } from '../candidates/candidate-draft'
import { useRegister } from '../candidates/use-register'
import { usePositions } from './positions'
import { NOBODY_YET, WhomToAsk } from './whom-to-ask'

const FIELDS = [...CANDIDATE_FIELDS, 'cvId', 'candidateId', 'positionId', 'message']

/** Begins a conversation, with somebody who is known or who is registered on the way. What was typed stays. */
export function NewRequestDialog({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const [whom, setWhom] = useState(NOBODY_YET)
  const [positionId, setPosition] = useState<string | null>(null)
  const [initiator, setInitiator] = useState<Side>('CANDIDATE')
  const [message, setMessage] = useState('')
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [existing, setExisting] = useState<string | null>(null)
  const [register, isRegistering] = useRegister()
  const [send, isSending] = useAct(SendMessageRequestDocument)
  const navigate = useNavigate()
  const form = useFocusOnWrong(wrong)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setExisting(null)
    setWhom({ ...whom, earlier: null })
    const missing: Wrong[] = []
    if (!whom.isNew && !whom.chosen) missing.push(lacking('candidateId', 'Choose somebody.'))
    if (!positionId) missing.push(lacking('positionId', 'Choose a position.'))
    if (message.trim() === '') missing.push(lacking('message', 'Write a few words.'))
    setWrong(missing)
    if (missing.length > 0 || !positionId) return
    let candidate = whom.chosen
    if (whom.isNew) {
      const registered = await register(whom.draft, whom.file)
      if (!registered.candidate) {
        setWrong(registered.wrong)
        setWhom((now) => ({ ...now, earlier: registered.earlier }))
        return
      }
      candidate = registered.candidate
      // Whatever comes next, nobody is registered twice.
      setWhom({ ...NOBODY_YET, chosen: candidate })
    }
    if (!candidate) return
    const done = await send({ input: { candidateId: candidate.id, positionId, initiator, message } })
    if (!done.isDone) {
      setWrong(done.wrong)
      const exists = done.payload?.errors.find((one) => one.__typename === 'ConversationAlreadyExistsError')
      setExisting(exists?.conversation.id ?? null)
      return
    }
    notifications.show({ message: `${candidate.fullName} is in the inbox now. The other side has to accept.` })
    close()
    if (done.payload.conversation) await navigate(`/inbox/${done.payload.conversation.id}`)
  }

  return (
    <Modal opened={isOpen} onClose={close} title="New message request" size="lg" closeOnClickOutside={false}>
      <form onSubmit={submit} noValidate ref={form}>
        <Stack>
          <WhomToAsk whom={whom} change={setWhom} wrong={wrong} />
          <PickPosition chosen={positionId} choose={setPosition} error={wordsFor(wrong, 'positionId')} />
          <Radio.Group
            label="Who asks"
            value={initiator}
            onChange={(value) => setInitiator(value === 'ORGANISATION' ? 'ORGANISATION' : 'CANDIDATE')}
          >
            <Group mt={4}>
              <Radio value="CANDIDATE" label="The candidate" />
              <Radio value="ORGANISATION" label="We do" />
            </Group>
          </Radio.Group>
          <Textarea
            label="Message"
            description="The first words; the other side accepts or declines"
            autosize
            minRows={3}
            maxRows={12}
            maxLength={5000}
            value={message}
            onChange={(event) => setMessage(event.currentTarget.value)}
            error={wordsFor(wrong, 'message')}
          />
          <Refusal words={otherWords(wrong, FIELDS)} />
          {existing && (
            <Anchor component={Link} to={`/inbox/${existing}`} size="sm">
              Open the conversation they have
            </Anchor>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={isRegistering || isSending}>
              Send message request
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

const lacking = (field: string, message: string): Wrong => ({ code: 'INVALID_INPUT', message, path: ['input', field] })

function PickPosition(props: { chosen: string | null; choose: (id: string | null) => void; error?: string }) {
  const positions = usePositions()
  return (
    <Stack gap={4}>
      <Select
        label="Position"
        placeholder="What it is about"
        data={positions.options}
        searchable
        withScrollArea={false}
        comboboxProps={{ withinPortal: false }}
        nothingFoundMessage={positions.isBusy ? 'Loading…' : 'There is no such position'}
        value={props.chosen}
        onChange={props.choose}
        error={props.error}
      />
      {positions.isComplete && positions.nodes.length === 0 && (
        <Text size="sm">
          There is no position yet.{' '}
          <Anchor component={Link} to="/positions" size="sm">
            Create one first
          </Anchor>
        </Text>
      )}
      {positions.error && (
        <Text size="sm" role="alert">
          The positions could not be loaded.{' '}
          <Anchor component="button" type="button" size="sm" onClick={positions.again}>
            Try again
          </Anchor>
        </Text>
      )}
    </Stack>
  )
}
