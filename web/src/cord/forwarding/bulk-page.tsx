import { Button, Group, List, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useQuery, useSubscription } from 'urql'
import {
  BulkProgressDocument,
  type BulkStateFragment,
  CancelBulkDocument,
  OneBulkDocument,
  RetryBulkDocument,
} from '../../generated/cord'
import { useAct } from '../../shell/act'
import { useAgain } from '../../shell/again'
import { useKept } from '../../shell/kept'
import { useLive } from '../../shell/live'
import { Confirm } from '../../shell/confirm'
import { NotHere } from '../../shell/not-here'
import { At, Loading, Page, Section } from '../../shell/parts'
import { Problem, Refusal } from '../../shell/problem'
import { useIsRecruiter } from '../../shell/session'
import { BulkMark, BulkProgressBar, countWords } from './bulk-progress'
import { BulkRowList } from './bulk-row-list'

/** Many who are sent together: how it goes, and what became of each. */
export default function BulkPage() {
  const { id = '' } = useParams()
  return <OneBulk key={id} id={id} />
}

function OneBulk({ id }: { id: string }) {
  const [{ data: read, error }, ask] = useQuery({ query: OneBulkDocument, variables: { id } })
  const data = useKept(read)
  const again = useAgain(ask)
  if (!data) return error ? <Problem error={error} again={again} /> : <Loading />
  return data.node && 'counts' in data.node ? <LiveBulk known={data.node} again={again} /> : <NotHere />
}

function LiveBulk({ known, again }: { known: BulkStateFragment; again: () => void }) {
  const [{ data, error }, watch] = useSubscription({ query: BulkProgressDocument, variables: { id: known.id } })
  const [cancel, isCancelling] = useAct(CancelBulkDocument)
  const [retry, isRetrying] = useAct(RetryBulkDocument)
  const [isAsking, setAsking] = useState(false)
  const [wrong, setWrong] = useState<string[]>([])
  const isRecruiter = useIsRecruiter()
  const bulk = useLive(known, { now: data?.bulkProgress, error }, again) ?? known
  const { counts } = bulk
  const missing = counts.waiting + counts.refused + counts.cancelled + counts.notPossible

  const ask = () => {
    setWrong([])
    setAsking(true)
  }
  const callOff = async () => {
    const done = await cancel({ input: { bulkId: bulk.id } })
    setWrong(done.words)
    if (!done.isDone) return
    notifications.show({ message: calledOffWords(done.payload.cancelledCount, done.payload.tooLateCount) })
    setAsking(false)
  }
  const runAgain = async () => {
    const done = await retry({ input: { bulkId: bulk.id } })
    setWrong(done.words)
    if (!done.isDone) return
    notifications.show({ message: `${done.payload.retriedCount} are tried again.` })
    // It ended by itself when nothing went on any more.
    watch()
  }

  return (
    <Page
      title={counts.total === 1 ? 'Sending 1 person' : `Sending ${counts.total} people`}
      actions={
        <Button variant="default" component={Link} to="/deliveries?view=bulks">
          All bulks
        </Button>
      }
    >
      <Section
        title="Progress"
        about={
          <>
            Started <At at={bulk.startedAt} />
            {bulk.startedBy && ` by ${bulk.startedBy.name}`}
            {bulk.cancelledAt && (
              <>
                , called off <At at={bulk.cancelledAt} />
                {bulk.cancelledBy && ` by ${bulk.cancelledBy.name}`}
              </>
            )}
          </>
        }
        actions={
          <div role="status">
            <BulkMark status={bulk.status} />
          </div>
        }
      >
        <BulkProgressBar counts={counts} />
        <List size="sm" aria-label="How many stand where">
          {countWords(counts).map((words) => (
            <List.Item key={words}>{words}</List.Item>
          ))}
        </List>
        {!isAsking && <Refusal words={wrong} />}
        {isRecruiter && bulk.status === 'UNDER_WAY' && (
          <Group>
            <Button variant="default" size="xs" onClick={ask}>
              Call off the rest
            </Button>
          </Group>
        )}
        {isRecruiter && bulk.status !== 'UNDER_WAY' && missing > 0 && (
          <Group>
            <Button size="xs" loading={isRetrying} onClick={runAgain}>
              {missing === 1 ? 'Run again for the missing one' : `Run again for the ${missing} missing ones`}
            </Button>
          </Group>
        )}
      </Section>
      <Section title="People">
        <BulkRowList bulk={bulk} after={null} />
      </Section>
      <Confirm
        title="Call off the rest?"
        isOpen={isAsking}
        close={() => setAsking(false)}
        confirm={callOff}
        label="Call off"
        isDangerous
        isBusy={isCancelling}
        wrong={wrong}
      >
        <Text size="sm">
          Whoever was not sent yet is not sent. What is on its way to Pinpoint is finished. It can be run again later.
        </Text>
      </Confirm>
    </Page>
  )
}

function calledOffWords(cancelled: number, tooLate: number): string {
  if (cancelled === 0 && tooLate === 0) return 'Nothing was left to call off.'
  const late = `${tooLate} ${tooLate === 1 ? 'was' : 'were'} on the way to Pinpoint already, and will be finished.`
  return tooLate === 0 ? `${cancelled} called off.` : `${cancelled} called off. ${late}`
}
