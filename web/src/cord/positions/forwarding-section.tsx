import { Divider, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import {
  type PositionDetailsFragment,
  type PositionForwarding,
  type SaidOptionsFragment,
  SetPositionForwardingDocument,
} from '../../generated/cord'
import { useAct } from '../../shell/act'
import { Section } from '../../shell/parts'
import { Refusal } from '../../shell/problem'
import { useIsRecruiter } from '../../shell/session'
import { OptionsForm } from '../forwarding/options-form'
import { OptionsWords } from '../forwarding/options-words'

const isRule = (value: string): value is PositionForwarding =>
  value === 'AS_ORGANISATION' || value === 'AUTOMATIC' || value === 'MANUAL'

/** When the position's people are sent, and how Pinpoint takes them in. */
export function ForwardingSection(props: {
  position: PositionDetailsFragment
  isAutomatic: boolean
  organisation: SaidOptionsFragment
}) {
  const { position } = props
  const [set] = useAct(SetPositionForwardingDocument)
  const [wish, setWish] = useState<{ from: PositionForwarding; to: PositionForwarding } | null>(null)
  const [wrong, setWrong] = useState<string[]>([])
  const isRecruiter = useIsRecruiter()
  const choose = async (value: string) => {
    if (!isRule(value)) return
    setWish({ from: position.forwarding, to: value })
    const done = await set({ input: { positionId: position.id, forwarding: value } })
    setWrong(done.words)
    if (!done.isDone) setWish(null)
  }
  // What was asked for is shown at once, until the service tells anything new.
  if (wish && wish.from !== position.forwarding) setWish(null)
  const rule = wish?.from === position.forwarding ? wish.to : position.forwarding
  const current = props.isAutomatic ? 'when a conversation starts' : 'only when somebody sends them'
  if (!isRecruiter) {
    return (
      <Section title="Forwarding" about="Recruiters and admins can change this.">
        <Text size="sm">
          {rule === 'AS_ORGANISATION'
            ? `People are sent to Pinpoint as the organisation says: ${current}.`
            : `People are sent to Pinpoint ${rule === 'AUTOMATIC' ? 'when a conversation starts' : 'only when somebody sends them'}.`}
        </Text>
        <OptionsWords options={position.forwardingOptions} />
      </Section>
    )
  }
  return (
    <Section title="Forwarding">
      <Radio.Group
        label="When people are sent to Pinpoint"
        description="For conversations that start from now on."
        value={rule}
        onChange={choose}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="AS_ORGANISATION" label="As the organisation" description={`At the moment: ${current}.`} />
          <Radio value="AUTOMATIC" label="Automatic: when a conversation starts" />
          <Radio value="MANUAL" label="Manual: only when somebody sends them" />
        </Stack>
      </Radio.Group>
      <Refusal words={wrong} />
      <Divider />
      <OptionsForm positionId={position.id} own={position.ownForwardingOptions} inherited={props.organisation} />
    </Section>
  )
}
