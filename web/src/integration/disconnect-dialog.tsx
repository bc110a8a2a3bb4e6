import { List, Radio, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useQuery } from 'urql'
import { DisconnectAtsDocument, DisconnectImpactDocument, type Product } from '../generated/integration'
import { useAct } from '../shell/act'
import { Confirm } from '../shell/confirm'
import { Loading } from '../shell/parts'
import { Problem } from '../shell/problem'

/** Says what ends with the connection before it ends. */
export function DisconnectDialog(props: { product: Product; account: string; isOpen: boolean; close: () => void }) {
  const { product } = props
  const [{ data, error }, again] = useQuery({
    query: DisconnectImpactDocument,
    variables: { product },
    pause: !props.isOpen,
    requestPolicy: 'network-only',
  })
  const [disconnect, isBusy] = useAct(DisconnectAtsDocument)
  const [storedData, setStoredData] = useState<'KEEP' | 'PURGE'>('KEEP')
  const [wrong, setWrong] = useState<string[]>([])
  const confirm = async () => {
    const done = await disconnect({ input: { product, storedData } })
    if (!done.isDone) {
      setWrong(done.words)
      return
    }
    notifications.show({ message: `${props.account} is disconnected. Nothing is asked of Pinpoint any more.` })
    props.close()
  }
  const impact = data?.disconnectImpact
  return (
    <Confirm
      title={`Disconnect ${props.account}?`}
      isOpen={props.isOpen}
      close={props.close}
      confirm={confirm}
      label="Disconnect now"
      isDangerous
      isBusy={isBusy}
      isReady={!!data}
      wrong={wrong}
    >
      {error && <Problem error={error} again={again} />}
      {!data && !error && <Loading rows={2} />}
      {data && (
        <div>
          <Text size="sm">All calls to Pinpoint stop at once, and the key is forgotten. This is affected:</Text>
          <List size="sm" aria-label="What is affected">
            {impact &&
              lines(impact).map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
            {(!impact || lines(impact).length === 0) && <List.Item>nothing that waits or is to come</List.Item>}
          </List>
        </div>
      )}
      <Radio.Group
        label="What is stored here"
        value={storedData}
        onChange={(value) => setStoredData(value as 'KEEP' | 'PURGE')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="KEEP" label="Keep it" description="Links and history stay; what was to be sent waits." />
          <Radio value="PURGE" label="Purge it" description="Links, hand-overs and their history are deleted for good." />
        </Stack>
      </Radio.Group>
    </Confirm>
  )
}

interface Impact {
  automaticConversationCount: number
  expectedCallCount: number
  linkedPositionCount: number
  openRequestCount: number
  queuedCount: number
  sendingCount: number
  unconfirmedCount: number
  unpostedCommentCount: number
  waitingCount: number
}

function lines(impact: Impact): string[] {
  return [
    count(impact.linkedPositionCount, 'linked position', 'linked positions'),
    count(impact.queuedCount, 'person about to be sent', 'people about to be sent'),
    count(impact.sendingCount, 'send under way, which is finished', 'sends under way, which are finished'),
    count(impact.waitingCount, 'person who waits', 'people who wait'),
    count(
      impact.unconfirmedCount,
      'send that may have arrived and is no longer looked for',
      'sends that may have arrived and are no longer looked for',
    ),
    count(impact.automaticConversationCount, 'conversation forwarded by itself', 'conversations forwarded by themselves'),
    count(
      impact.openRequestCount,
      'message request that would be sent on acceptance',
      'message requests that would be sent on acceptance',
    ),
    count(impact.expectedCallCount, 'scheduled call, which is released', 'scheduled calls, which are released'),
    count(impact.unpostedCommentCount, 'comment that is not posted yet and waits', 'comments that are not posted yet and wait'),
  ].filter((line) => line !== '')
}

const count = (number: number, one: string, many: string) =>
  number === 0 ? '' : `${number} ${number === 1 ? one : many}`
