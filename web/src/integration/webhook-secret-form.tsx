import { Button, Group, PasswordInput, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { SetWebhookSecretDocument } from '../generated/integration'
import { otherWords, useAct, type Wrong, wordsFor } from '../shell/act'
import { Refusal } from '../shell/problem'

/** Takes what Pinpoint signs with. It is never shown again. */
export function WebhookSecretForm(props: { account: string; isNew: boolean; saved: () => void }) {
  const [secret, setSecret] = useState('')
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [set, isBusy] = useAct(SetWebhookSecretDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const done = await set({ input: { account: props.account, secret } })
    setWrong(done.wrong)
    if (!done.isDone) return
    setSecret('')
    notifications.show({ message: `What is signed with this secret is believed from now on, for ${props.account}.` })
    props.saved()
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <PasswordInput
          label="Signing secret"
          description={
            props.isNew
              ? 'As Pinpoint shows it. It is kept sealed, and never shown again.'
              : 'The one before serves beside it until something signed with the new one has come, for 24 hours at most.'
          }
          required
          withAsterisk={false}
          autoComplete="off"
          value={secret}
          onChange={(event) => setSecret(event.currentTarget.value)}
          error={wordsFor(wrong, 'secret')}
          visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the signing secret' }}
        />
        <Refusal words={otherWords(wrong, ['secret'])} />
        <Group>
          <Button type="submit" size="xs" loading={isBusy}>
            Save the secret
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
