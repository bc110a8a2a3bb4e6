import { Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { AutomaticForwardingDocument, SetAutomaticForwardingDocument } from '../../generated/cord'
import { useAct } from '../../shell/act'
import { useAgain } from '../../shell/again'
import { useKept } from '../../shell/kept'
import { Loading, Section, When } from '../../shell/parts'
import { Problem, Refusal } from '../../shell/problem'
import { useIsAdmin } from '../../shell/session'

/** Whether people are handed over when a conversation starts, unless their position says otherwise. */
export function AutomaticForwardingSection() {
  const [{ data: read, error }, ask] = useQuery({ query: AutomaticForwardingDocument })
  const data = useKept(read)
  const again = useAgain(ask)
  const [set, isBusy] = useAct(SetAutomaticForwardingDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const isAdmin = useIsAdmin()
  if (error && !data) return <Problem error={error} again={again} />
  if (!data) return <Loading rows={1} />
  const { isOn, setAt, setBy } = data.automaticForwarding
  return (
    <Section title="Automatic forwarding">
      <Switch
        label="Send people to Pinpoint when a conversation starts"
        description="They go to the Applied stage of the linked job with their CV, once. A position may say otherwise."
        checked={isOn}
        disabled={!isAdmin || isBusy}
        onChange={async (event) => {
          const done = await set({ input: { isOn: event.currentTarget.checked } })
          setWrong(done.words)
        }}
      />
      <Refusal words={wrong} />
      <Text size="xs" c="dimmed">
        {setAt && (
          <>
            Switched {isOn ? 'on' : 'off'} <When at={setAt} />
            {setBy && ` by ${setBy.name}`}.{' '}
          </>
        )}
        {!isAdmin && 'Admins can change this.'}
      </Text>
    </Section>
  )
}
