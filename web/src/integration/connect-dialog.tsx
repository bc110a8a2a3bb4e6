import { Anchor, Button, Group, List, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { ConnectAtsDocument, type Product } from '../generated/integration'
import { otherWords, useAct, type Wrong, wordsFor } from '../shell/act'
import { Refusal } from '../shell/problem'
import { CapabilityReport, type CapabilityRow } from './capability-report'
import { permissionsFor } from './permissions'

/** Asks for the two things that a connection needs, and says where they are. Also for a new key. */
export function ConnectDialog(props: {
  product: Product
  /** The one that was connected last; empty before. */
  account: string
  isRenewal: boolean
  isOpen: boolean
  close: () => void
}) {
  const { product, account, isRenewal } = props
  const [atsUrl, setAtsUrl] = useState(account)
  const [apiKey, setApiKey] = useState('')
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [lacking, setLacking] = useState<CapabilityRow[]>([])
  const [connect, isBusy] = useAct(ConnectAtsDocument)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const done = await connect({ input: { product, atsUrl, apiKey } })
    if (done.isDone) {
      setApiKey('')
      setWrong([])
      setLacking([])
      notifications.show({ message: `Connected to ${done.payload.integration?.account ?? atsUrl}.` })
      props.close()
      return
    }
    setWrong(done.wrong)
    const missing = done.payload?.errors.find((one) => 'capabilities' in one)
    setLacking(missing && 'capabilities' in missing ? missing.capabilities.filter((one) => !one.isAvailable) : [])
  }

  return (
    <Modal
      opened={props.isOpen}
      onClose={props.close}
      title={isRenewal ? 'Enter a new API key' : 'Connect Pinpoint'}
      size="lg"
    >
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={product === 'CORD' ? 'ATS URL' : 'Subdomain'}
            description="As in https://acme.pinpointhq.com; acme alone will do."
            placeholder={product === 'CORD' ? 'https://acme.pinpointhq.com' : 'acme'}
            required
            withAsterisk={false}
            data-autofocus
            value={atsUrl}
            onChange={(event) => setAtsUrl(event.currentTarget.value)}
            error={wordsFor(wrong, 'atsUrl')}
          />
          <PasswordInput
            label="API key"
            description="It is checked first, kept sealed, and never shown again."
            required
            withAsterisk={false}
            autoComplete="off"
            value={apiKey}
            onChange={(event) => setApiKey(event.currentTarget.value)}
            error={wordsFor(wrong, 'apiKey')}
            visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the API key' }}
          />
          <div>
            <Text size="sm" fw={600}>
              Where to get a key
            </Text>
            <List size="sm" type="ordered" spacing={4}>
              <List.Item>In Pinpoint, open Settings, then API keys. You have to be an admin there.</List.Item>
              <List.Item>
                Make a key with these permissions:{' '}
                {permissionsFor(product).map((permission, index) => (
                  <span key={permission.name}>
                    {index > 0 && ', '}
                    <strong>{permission.name}</strong>
                    {permission.isOptional && ' (optional)'}
                  </span>
                ))}
                .
              </List.Item>
              <List.Item>Copy it here. Pinpoint shows it only once.</List.Item>
            </List>
          </div>
          <Refusal words={otherWords(wrong, ['atsUrl', 'apiKey'])} />
          {lacking.length > 0 && <CapabilityReport rows={lacking} />}
          <Group justify="space-between">
            <Anchor size="sm" href="/graphiql/" c="dimmed">
              Do this over the API
            </Anchor>
            <Group>
              <Button variant="default" onClick={props.close}>
                Cancel
              </Button>
              <Button type="submit" loading={isBusy}>
                {isRenewal ? 'Check and use this key' : 'Connect'}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
