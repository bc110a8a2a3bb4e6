import { Badge, Button, Code, CopyButton, Group, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { RemoveWebhookSecretDocument, WebhooksDocument, type WebhooksQuery } from '../generated/integration'
import { useAct } from '../shell/act'
import { useAgain } from '../shell/again'
import { Confirm } from '../shell/confirm'
import { useEvery } from '../shell/every'
import { useKept } from '../shell/kept'
import { NOW_AND_THEN } from '../shell/pace'
import { Section, When } from '../shell/parts'
import { Problem } from '../shell/problem'
import { useIsAdmin } from '../shell/session'
import { WebhookSecretForm } from './webhook-secret-form'

const WEBHOOKS = { additionalTypenames: ['AtsWebhook', 'Integration'] }

/** How Pinpoint tells of changes by itself, for each connected account; for admins, who can set it up. */
export const WebhookSection = () => useIsAdmin() && <Webhooks />

function Webhooks() {
  const [{ data: read, error }, ask] = useQuery({ query: WebhooksDocument, context: WEBHOOKS })
  const data = useKept(read)
  const again = useAgain(ask)
  useEvery(NOW_AND_THEN, again)
  return (
    <>
      {error && <Problem error={error} again={again} />}
      {data?.atsMirrors.map(({ account, webhook }) => (
        <Webhook key={account} account={account} webhook={webhook} />
      ))}
    </>
  )
}

type AtsWebhook = WebhooksQuery['atsMirrors'][number]['webhook']

function Webhook({ account, webhook }: { account: string; webhook: AtsWebhook }) {
  const [isSettingUp, setSettingUp] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const [remove, isBusy] = useAct(RemoveWebhookSecretDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const forget = async () => {
    const done = await remove({ input: { account } })
    setWrong(done.words)
    if (done.isDone) setRemoving(false)
  }
  return (
    <Section
      title={`Webhook of ${account}`}
      about="Brings changes here in seconds rather than at the next regular look. Nothing hangs on it."
      actions={
        <Badge variant="light" color={webhook.hasSecret ? 'teal' : 'gray'}>
          {webhook.hasSecret ? 'Set up' : 'Not set up'}
        </Badge>
      }
    >
      {webhook.hasSecret && <State webhook={webhook} />}
      <Group gap="xs">
        <Button variant="default" size="xs" aria-expanded={isSettingUp} onClick={() => setSettingUp(!isSettingUp)}>
          {isSettingUp ? 'Hide how' : webhook.hasSecret ? 'Change the secret' : 'Set it up'}
        </Button>
        {webhook.hasSecret && (
          <Button variant="subtle" color="red" size="xs" onClick={() => setRemoving(true)}>
            Remove the secret
          </Button>
        )}
      </Group>
      {isSettingUp && (
        <Stack>
          <List type="ordered" size="sm" spacing={4} aria-label="What to do in Pinpoint">
            {webhook.setup.map((step) => (
              <List.Item key={step} style={{ overflowWrap: 'anywhere' }}>
                {step}
              </List.Item>
            ))}
          </List>
          {webhook.url && <Address url={webhook.url} />}
          <WebhookSecretForm account={account} isNew={!webhook.hasSecret} saved={() => setSettingUp(false)} />
        </Stack>
      )}
      <Confirm
        title={`Remove the secret of ${account}?`}
        isOpen={isRemoving}
        close={() => setRemoving(false)}
        confirm={forget}
        label="Remove"
        isDangerous
        isBusy={isBusy}
        wrong={wrong}
      >
        <Text size="sm">
          From then on nothing is believed that Pinpoint tells by itself. Changes still arrive with the regular looks.
        </Text>
      </Confirm>
    </Section>
  )
}

function State({ webhook }: { webhook: AtsWebhook }) {
  return (
    <Text size="sm">
      {webhook.lastReceivedAt ? (
        <>
          Last heard <When at={webhook.lastReceivedAt} />.
        </>
      ) : (
        'Nothing was heard in the last 30 days.'
      )}{' '}
      In the last 24 hours {webhook.receivedCount} came
      {webhook.refusedCount > 0 &&
        `, and ${webhook.refusedCount} were refused, for they were not signed with this secret. Is it the one that Pinpoint shows?`}
      {webhook.refusedCount === 0 && '.'}
      {webhook.secretSetAt && (
        <>
          {' '}
          The secret was set <When at={webhook.secretSetAt} />.
        </>
      )}
    </Text>
  )
}

/** What to enter at Pinpoint; one that is a path only is completed with where these pages are. */
function Address({ url }: { url: string }) {
  const whole = new URL(url, location.origin).toString()
  return (
    <Group gap="xs">
      <Code style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>{whole}</Code>
      <CopyButton value={whole}>
        {({ copied, copy }) => (
          <Button variant="default" size="compact-sm" onClick={copy}>
            {copied ? 'Copied' : 'Copy the address'}
          </Button>
        )}
      </CopyButton>
    </Group>
  )
}
