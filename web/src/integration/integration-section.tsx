import { Alert, Badge, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconClockPause } from '@tabler/icons-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { CheckAtsDocument, IntegrationDocument, type IntegrationStateFragment, type Product } from '../generated/integration'
import { useAct } from '../shell/act'
import { useAgain } from '../shell/again'
import { useEvery } from '../shell/every'
import { useKept } from '../shell/kept'
import { NOW_AND_THEN } from '../shell/pace'
import { Empty, Loading, Section, When } from '../shell/parts'
import { Problem, Refusal } from '../shell/problem'
import { useIsAdmin } from '../shell/session'
import { INTEGRATION } from './about-integration'
import { CapabilityReport } from './capability-report'
import { ConnectDialog } from './connect-dialog'
import { DisconnectDialog } from './disconnect-dialog'
import { usePlanIncludes } from './plan'

const ABOUT: Record<Product, string> = {
  CORD: 'People who agree to talk are handed over to your jobs in Pinpoint.',
  METAVIEW: 'Interviews in Pinpoint become calls, and notes of calls become comments there.',
}

const PLANS = 'That is part of the Growth plan and above, and of every legacy plan.'

/** A product's connection to Pinpoint: whether it works, and what may be done about it. */
export function IntegrationSection({ product }: { product: Product }) {
  const [{ data: read, error }, ask] = useQuery({
    query: IntegrationDocument,
    variables: { product },
    context: INTEGRATION,
  })
  const data = useKept(read)
  const again = useAgain(ask)
  // It rests, recovers and loses permissions by itself.
  useEvery(NOW_AND_THEN, again)
  const [isConnecting, setConnecting] = useState(false)
  const isAdmin = useIsAdmin()
  const isIncluded = usePlanIncludes(product)
  if (error && !data) return <Problem error={error} again={again} />
  if (!data) return <Loading rows={2} />
  const { integration } = data
  const isGone = integration === null || integration.status === 'DISCONNECTED'
  return (
    <>
      {isGone ? (
        <Empty
          title={isIncluded ? 'Pinpoint is not connected' : 'Your plan does not include Pinpoint'}
          action={
            isAdmin &&
            isIncluded && (
              <Button mt="xs" onClick={() => setConnecting(true)}>
                Connect Pinpoint
              </Button>
            )
          }
        >
          {ABOUT[product]}
          {!isIncluded && ` ${PLANS} ${isAdmin ? 'You can' : 'An admin can'} connect it once you are on one.`}
          {isIncluded && !isAdmin && ' An admin of your organisation can connect it.'}
          {integration?.disconnectedAt && (
            <>
              {' '}
              {integration.account} was disconnected <When at={integration.disconnectedAt} />
              {integration.disconnectedBy && ` by ${integration.disconnectedBy.name}`}.
            </>
          )}
        </Empty>
      ) : (
        <Connected integration={integration} renew={() => setConnecting(true)} />
      )}
      <ConnectDialog
        key={integration?.account ?? ''}
        product={product}
        account={integration?.account ?? ''}
        isRenewal={!isGone}
        isOpen={isConnecting}
        close={() => setConnecting(false)}
      />
    </>
  )
}

function Connected({ integration, renew }: { integration: IntegrationStateFragment; renew: () => void }) {
  const [check, isChecking] = useAct(CheckAtsDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const [isLeaving, setLeaving] = useState(false)
  const isAdmin = useIsAdmin()
  const { product } = integration
  const isIncluded = usePlanIncludes(product)
  const ask = async () => {
    const done = await check({ input: { product } })
    setWrong(done.words)
  }
  return (
    <Section
      title="Pinpoint"
      about={
        <>
          Account {integration.account}, connected <When at={integration.connectedAt} />
          {integration.connectedBy && ` by ${integration.connectedBy.name}`}
        </>
      }
      actions={
        <Badge size="lg" variant="light" color={integration.status === 'CONNECTED' ? 'teal' : 'red'}>
          {integration.status === 'CONNECTED' ? 'Connected' : 'Needs attention'}
        </Badge>
      }
    >
      {!isIncluded && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title="Your plan no longer includes Pinpoint">
          Nobody new is sent. Links and history stay, and what waits is sent once a plan includes it again. {PLANS}
        </Alert>
      )}
      {integration.attention && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title="Pinpoint refuses the key">
          {integration.attention.whatToDo} Noticed <When at={integration.attention.noticedAt} />. What waits is kept.
        </Alert>
      )}
      {integration.pause && (
        <Alert color="yellow" icon={<IconClockPause aria-hidden />} title="Resting for a moment">
          {integration.pause.explanation} Goes on <When at={integration.pause.endsAt} />.
        </Alert>
      )}
      <CapabilityReport rows={integration.capabilities} />
      <Text size="xs" c="dimmed">
        Checked <When at={integration.lastCheckedAt} />
      </Text>
      <Refusal words={wrong} />
      {isAdmin && (
        <Group gap="xs">
          <Button variant="default" size="xs" loading={isChecking} onClick={ask}>
            Check permissions now
          </Button>
          <Button variant="default" size="xs" onClick={renew}>
            Enter a new key
          </Button>
          <Button variant="subtle" color="red" size="xs" onClick={() => setLeaving(true)}>
            Disconnect
          </Button>
        </Group>
      )}
      <DisconnectDialog product={product} account={integration.account} isOpen={isLeaving} close={() => setLeaving(false)} />
    </Section>
  )
}
