import { type ReactNode, useState } from 'react'
import { useQuery } from 'urql'
import { type ConversationFilter, InboxDocument } from '../../generated/cord'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NOW_AND_THEN, SOON } from '../../shell/pace'
import { Loading, More } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { ConversationRow } from './conversation-row'
import { isMoving } from './moving'

const CONTEXT = { additionalTypenames: ['Conversation'] }

/** A page of the inbox as items of a list, and those behind it when they are asked for. */
export function InboxPageOf(props: { filter: ConversationFilter; after: string | null; empty: ReactNode }) {
  const { filter, after } = props
  const [{ data: read, error }, ask] = useQuery({
    query: InboxDocument,
    variables: { filter, after },
    context: CONTEXT,
  })
  const [isGoingOn, setGoingOn] = useState(false)
  const data = useKept(read)
  const again = useAgain(ask)
  useEvery(data?.conversations.nodes.some((row) => isMoving(row.forwarding)) ? SOON : NOW_AND_THEN, again)
  const page = data?.conversations
  return (
    <>
      {error && (
        <li>
          <Problem error={error} again={again} />
        </li>
      )}
      {!page && !error && (
        <li>
          <Loading />
        </li>
      )}
      {page?.nodes.map((row) => (
        <ConversationRow key={row.id} row={row} />
      ))}
      {page && page.nodes.length === 0 && after === null && <li>{props.empty}</li>}
      {page?.pageInfo.hasNextPage &&
        (isGoingOn ? (
          <InboxPageOf filter={filter} after={page.pageInfo.endCursor} empty={null} />
        ) : (
          <li>
            <More load={() => setGoingOn(true)} />
          </li>
        ))}
    </>
  )
}
