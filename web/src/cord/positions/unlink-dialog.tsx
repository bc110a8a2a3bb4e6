import { Text } from '@mantine/core'
import { useState } from 'react'
import { type PositionDetailsFragment, UnlinkPositionDocument } from '../../generated/cord'
import { useAct } from '../../shell/act'
import { Confirm } from '../../shell/confirm'

/** Takes the link away, and says before what stays. */
export function UnlinkDialog(props: {
  position: PositionDetailsFragment
  isOpen: boolean
  close: () => void
  unlinked: () => void
}) {
  const { position } = props
  const [unlink, isBusy] = useAct(UnlinkPositionDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const confirm = async () => {
    const done = await unlink({ input: { positionId: position.id } })
    setWrong(done.words)
    if (!done.isDone) return
    props.unlinked()
    props.close()
  }
  return (
    <Confirm
      title={`Unlink ${position.title}?`}
      isOpen={props.isOpen}
      close={props.close}
      confirm={confirm}
      label="Unlink"
      isDangerous
      isBusy={isBusy}
      wrong={wrong}
    >
      <Text size="sm">
        What was sent stays sent, and what is queued is still sent. Conversations that start from now on wait until the
        position is linked again.
      </Text>
    </Confirm>
  )
}
