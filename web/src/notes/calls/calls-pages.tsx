import { type ReactNode, useCallback, useState } from 'react'
import { useQuery } from 'urql'
import { type CallFilter, type ListedCallFragment, ListedCallsDocument } from '../../generated/notes'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NOW_AND_THEN } from '../../shell/pace'
import { Loading, More } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { CallDays, momentOf } from './calls-days'
import { dayOf } from './calls-time'

const CALLS = { additionalTypenames: ['Call'] }
const PAGE = 30
const NONE: ListedCallFragment[] = []

/**
 * One page of calls and those behind it. The API gives the last call first; where the soonest is wanted first, all
 * pages are read and each stands above the one before. A day that a page ends within goes to the next page whole.
 */
export function CallPages(props: {
  filter: CallFilter
  isSoonestFirst: boolean
  empty: ReactNode
  after?: string
  carried?: ListedCallFragment[]
}) {
  const { filter, isSoonestFirst, after = null, carried = NONE } = props
  const [isMore, setMore] = useState(isSoonestFirst)
  const [{ data: latest, error }, ask] = useQuery({
    query: ListedCallsDocument,
    variables: { first: PAGE, after, filter },
    context: CALLS,
  })
  const page = useKept(latest)?.calls
  const again = useAgain(ask)
  // What is new stands on the first page; those behind it are asked for when it moves them.
  useEvery(
    NOW_AND_THEN,
    useCallback(() => {
      if (!after) again()
    }, [after, again]),
  )
  const calls = page ? [...carried, ...page.nodes] : carried
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  const last = calls.at(-1)
  const cut = next && isMore && last ? dayOf(momentOf(last)) : null
  const own = cut ? calls.filter((call) => dayOf(momentOf(call)) !== cut) : calls
  const rest = next && isMore && (
    <CallPages key={next} {...props} after={next} carried={calls.filter((call) => dayOf(momentOf(call)) === cut)} />
  )
  return (
    <>
      {isSoonestFirst && rest}
      {error && <Problem error={error} again={again} />}
      {!page && !error && <Loading />}
      {page && calls.length === 0 && !after && props.empty}
      {own.length > 0 && <CallDays calls={isSoonestFirst ? own.toReversed() : own} />}
      {!isSoonestFirst && rest}
      {next && !isMore && <More load={() => setMore(true)} />}
    </>
  )
}
