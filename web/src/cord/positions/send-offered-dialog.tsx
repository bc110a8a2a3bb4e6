import { Text } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type PositionDetailsFragment, SendOfferedDocument } from '../../generated/cord'
import { useAct } from '../../shell/act'
import { Confirm } from '../../shell/confirm'

/** Says what sending many does before it is done, and leads to how it goes. */
export function SendOfferedDialog(props: {
  position: PositionDetailsFragment
  ids: string[]
  isOpen: boolean
  close: () => void
}) {
  const { position, ids } = props
  const [send, isBusy] = useAct(SendOfferedDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const navigate = useNavigate()
  const people = ids.length === 1 ? '1 person' : `${ids.length} people`
  const job = position.jobLink?.job
  const confirm = async () => {
    const done = await send({ input: { conversationIds: ids } })
    setWrong(done.words)
    if (done.isDone) await navigate(`/deliveries/bulk/${done.payload.bulk?.id ?? ''}`)
  }
  return (
    <Confirm
      title={`Send ${people} to Pinpoint?`}
      isOpen={props.isOpen}
      close={props.close}
      confirm={confirm}
      label={`Send ${people}`}
      isBusy={isBusy}
      isReady={ids.length > 0}
      wrong={wrong}
    >
      <Text size="sm">
        Each of them gets one application in the Applied stage of {job ? `${job.title} (id ${job.atsReference})` : 'the job'}
        , with the CV that is known. Whoever applied for it before is left alone.
      </Text>
      <Text size="sm">
        {position.forwardingOptions.canAtsMail === false
          ? 'Pinpoint mails nobody about it.'
          : 'Pinpoint may mail them, and its own users, about it.'}
      </Text>
    </Confirm>
  )
}
