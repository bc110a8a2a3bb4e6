import { Button, Group, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { ShareCallDocument } from '../../generated/notes'
import { otherWords, useAct, type Wrong, wordsFor } from '../../shell/act'
import { Refusal } from '../../shell/problem'
import { REFUSALS } from './access-words'

/** Lets somebody open a call who took no part in it. */
export function ShareCall({ callId }: { callId: string }) {
  const [email, setEmail] = useState('')
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [share, isBusy] = useAct(ShareCallDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const done = await share({ input: { callId, email } })
    if (!done.isDone) {
      setWrong(done.wrong)
      return
    }
    const given = email.trim()
    // Some may not open a call whoever shares it with them.
    const reader = done.payload.call?.readers.find((one) => one.email.toLowerCase() === given.toLowerCase())
    if (reader && !reader.isGranted) {
      const why = reader.refusal ? ` ${REFUSALS[reader.refusal]}.` : ''
      notifications.show({ color: 'yellow', message: `${given} still may not open it.${why}` })
    } else {
      notifications.show({ message: `Shared with ${given}. No mail is sent; give them the address of this page.` })
    }
    setWrong([])
    setEmail('')
  }
  return (
    <form onSubmit={submit}>
      <Group align="end" gap="xs">
        <TextInput
          label="Share with"
          description="The e-mail address that they sign in with. No mail is sent."
          placeholder="name@example.com"
          style={{ flex: '1 1 16rem' }}
          maw={420}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={wordsFor(wrong, 'email')}
        />
        <Button type="submit" variant="default" loading={isBusy} disabled={email.trim() === ''}>
          Share
        </Button>
      </Group>
      <Refusal words={otherWords(wrong, ['email'])} />
    </form>
  )
}
