import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { CallsToReviewDocument } from '../../generated/notes'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NOW_AND_THEN } from '../../shell/pace'
import { Empty, Loading, More } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import type { DecidedCall } from './decided'
import { ReviewCard } from './review-card'

type Status = 'NEEDS_REVIEW' | 'NOT_MATCHED'

const CALLS = { additionalTypenames: ['Call'] }

const NOTHING: Record<Status, { title: string; what: string }> = {
  NEEDS_REVIEW: {
    title: 'Nothing needs you at the moment',
    what: 'Calls that cannot be matched by themselves come here, each with the reason.',
  },
  NOT_MATCHED: {
    title: 'There are no such calls',
    what: 'Calls that are neither a job interview nor a debrief, or are about no application, come here.',
  },
}

/** One page of the queue, and those behind it. */
export function ReviewPages(props: {
  status: Status
  after?: string
  backId: string | null
  settle: (call: DecidedCall) => void
}) {
  const { status, after, backId, settle } = props
  const [isMore, setMore] = useState(false)
  const [{ data: latest, error }, ask] = useQuery({
    query: CallsToReviewDocument,
    variables: { statuses: [status], after: after ?? null },
    context: CALLS,
  })
  const data = useKept(latest)
  const again = useAgain(ask)
  useEvery(NOW_AND_THEN, again)
  const page = data?.calls
  return (
    <>
      {error && <Problem error={error} again={again} />}
      {!page && !error && <Loading />}
      {page && page.nodes.length === 0 && !after && (
        <Empty title={NOTHING[status].title}>{NOTHING[status].what}</Empty>
      )}
      {page && page.nodes.length > 0 && (
        <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Calls">
          {page.nodes.map((call) => (
            <li key={call.id}>
              <ReviewCard call={call} isBack={call.id === backId} settle={settle} />
            </li>
          ))}
        </Stack>
      )}
      {page?.pageInfo.hasNextPage &&
        page.pageInfo.endCursor &&
        (isMore ? (
          <ReviewPages
            key={page.pageInfo.endCursor}
            status={status}
            after={page.pageInfo.endCursor}
            backId={backId}
            settle={settle}
          />
        ) : (
          <More load={() => setMore(true)} />
        ))}
    </>
  )
}
