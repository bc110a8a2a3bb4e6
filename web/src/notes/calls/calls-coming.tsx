import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { LastCallDocument } from '../../generated/notes'
import { Empty, More } from '../../shell/parts'
import { useIsAdmin } from '../../shell/session'
import { CallPages } from './calls-pages'
import { daysLater, filterOf, type Shown, startOfToday } from './calls-shown'

const CALLS = { additionalTypenames: ['Call'] }

/** Each part reaches further than the one before; the last has no end. */
const PARTS = [
  { until: 7, nothing: 'Nothing in the next seven days.' },
  { until: 35, nothing: 'Nothing in the four weeks after that.' },
  { until: 126, nothing: 'Nothing in the three months after that.' },
]

/** Calls from today on, the soonest first. */
export function ComingCalls({ shown }: { shown: Shown }) {
  const [today] = useState(startOfToday)
  return <Part shown={shown} today={today} index={0} />
}

function Part({ shown, today, index }: { shown: Shown; today: Date; index: number }) {
  const [isMore, setMore] = useState(false)
  const part = PARTS[index]
  const start = daysLater(today, PARTS[index - 1]?.until ?? 0)
  const end = part ? daysLater(today, part.until) : null
  const [{ data }] = useQuery({
    query: LastCallDocument,
    variables: { filter: filterOf(shown, end, null) },
    pause: !end,
    context: CALLS,
  })
  const hasLater = end !== null && (data?.calls.nodes.length ?? 0) > 0
  return (
    <>
      <CallPages
        filter={filterOf(shown, start, end)}
        isSoonestFirst
        empty={
          index === 0 && !hasLater ? (
            <NothingComing shown={shown} />
          ) : (
            part && (
              <Text size="sm" c="dimmed">
                {part.nothing}
              </Text>
            )
          )
        }
      />
      {hasLater && isMore && <Part shown={shown} today={today} index={index + 1} />}
      {hasLater && !isMore && <More load={() => setMore(true)} />}
    </>
  )
}

function NothingComing({ shown }: { shown: Shown }) {
  const isAdmin = useIsAdmin()
  if (shown.clear) {
    return (
      <Empty
        title="No such calls are to come"
        action={
          <Button mt="xs" variant="default" onClick={shown.clear}>
            Show all
          </Button>
        }
      />
    )
  }
  return (
    <Empty title="No calls are to come">
      Interviews that are scheduled in Pinpoint come here by themselves. Others can be added by their invite.
      {!isAdmin && ' You see those that you may open: yours, those of your jobs, and those that were shared with you.'}
    </Empty>
  )
}
