import { Text } from '@mantine/core'
import { useState } from 'react'
import { CancelForwardingDocument } from '../../generated/cord'
import { useAct } from '../../shell/act'
import { Confirm } from '../../shell/confirm'

/** Decides against a hand-over as long as nothing has left. */
export function CancelDialog(props: { id: string; name: string; isOpen: boolean; close: () => void }) {
  const [cancel, isBusy] = useAct(CancelForwardingDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const confirm = async () => {
    const done = await cancel({ input: { forwardingId: props.id } })
    setWrong(done.words)
    if (done.isDone) props.close()
  }
  return (
    <Confirm
      title={`Do not send ${props.name}?`}
      isOpen={props.isOpen}
      close={props.close}
      confirm={confirm}
      label="Do not send"
      isDangerous
      isBusy={isBusy}
      wrong={wrong}
    >
      <Text size="sm">Nothing goes to Pinpoint. They can be sent after all later.</Text>
    </Confirm>
  )
}
