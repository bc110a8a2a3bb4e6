import { Anchor, Code, Group, List, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { StepsDocument, type StepsQuery } from '../generated/start'
import { Loading } from '../shell/parts'
import { Problem } from '../shell/problem'
import { useSession } from '../shell/session'

interface Sandbox {
  account: string
  key: string
  url: string
}

interface Step {
  title: string
  href: string
  isDone: boolean
  how: ReactNode
}

/** Leads through the main job of both products, and says what of it is done. */
export function Guide() {
  const { viewer, signOut } = useSession()
  const [{ data, error }, again] = useQuery({ query: StepsDocument })
  const sandbox = useSandbox()
  if (error && !data) return <Problem error={error} again={again} />
  return (
    <Stack component="main">
      <Group justify="space-between" align="baseline">
        <Title order={2} size="h3">
          Where to begin
        </Title>
        <Text size="sm" c="dimmed">
          {viewer.person.name}, {viewer.organisation.name}.{' '}
          <Anchor underline="always" component="button" type="button" size="sm" onClick={signOut}>
            Somebody else
          </Anchor>
        </Text>
      </Group>
      {sandbox && (
        <Text size="sm">
          This is a development run with a Pinpoint of its own:{' '}
          <Anchor underline="always" href={sandbox.url} target="_blank" rel="noreferrer">
            the company {sandbox.account}
          </Anchor>
          , whose API key is <Code>{sandbox.key}</Code>.
        </Text>
      )}
      {data ? <Steps steps={stepsOf(data)} /> : <Loading rows={5} />}
    </Stack>
  )
}

function Steps({ steps }: { steps: Step[] }) {
  return (
    <List type="ordered" spacing="md" listStyleType="none" withPadding={false}>
      {steps.map((step, index) => (
        <List.Item
          key={step.title}
          icon={
            <ThemeIcon radius="xl" variant={step.isDone ? 'filled' : 'default'} color="teal.8" aria-hidden>
              {step.isDone ? <IconCheck size={16} /> : index + 1}
            </ThemeIcon>
          }
        >
          <Anchor href={step.href} fw={600}>
            {step.title}
          </Anchor>
          {step.isDone && (
            <Text span size="sm" c="dimmed">
              {' '}
              (done)
            </Text>
          )}
          <Text size="sm" c="dimmed">
            {step.how}
          </Text>
        </List.Item>
      ))}
    </List>
  )
}

function stepsOf(data: StepsQuery): Step[] {
  const isConnected = (product: string) =>
    data.integrations.some((one) => one.product === product && one.status === 'CONNECTED')
  const [sent] = data.forwardings.nodes
  const [call] = data.calls.nodes
  return [
    {
      title: 'Connect cord to Pinpoint',
      href: '/cord/settings',
      isDone: isConnected('CORD'),
      how: 'With the company’s address and an API key. Switch automatic forwarding on there, too.',
    },
    {
      title: 'Import a position',
      href: '/cord/positions',
      isDone: data.positions.nodes.some((position) => position.jobLink !== null),
      how: 'From an open job; its description is filled in, and it is linked.',
    },
    {
      title: 'Start a conversation',
      href: '/cord/inbox',
      isDone: data.conversations.nodes.length > 0,
      how: 'Let a candidate with a CV ask about the position, and accept.',
    },
    {
      title: 'See the person arrive',
      href: '/cord/deliveries',
      isDone: sent !== undefined,
      how: sent?.applicationUrl ? (
        <>
          The{' '}
          <Anchor underline="always" size="sm" href={sent.applicationUrl} target="_blank" rel="noreferrer">
            application
          </Anchor>{' '}
          is in Pinpoint’s Applied stage.
        </>
      ) : (
        'In Pinpoint’s Applied stage, with the CV, exactly once.'
      ),
    },
    {
      title: 'Connect Notes to Pinpoint',
      href: '/notes/settings',
      isDone: isConnected('METAVIEW'),
      how: 'With a key of its own. The first import begins by itself.',
    },
    {
      title: 'Open a call, upload its transcript, and post the notes',
      href: call ? `/notes/calls/${call.id}` : '/notes/calls',
      isDone: false,
      how: 'Interviews are there as calls, with candidate, job and stage.',
    },
  ]
}

/** Where the development run's own Pinpoint is; null where there is none. */
function useSandbox(): Sandbox | null {
  const [sandbox, setSandbox] = useState<Sandbox | null>(null)
  useEffect(() => {
    fetch('/dev/sandbox')
      .then(async (answer) => answer.ok && setSandbox((await answer.json()) as Sandbox))
      .catch(() => setSandbox(null))
  }, [])
  return sandbox
}
