import { useCallback } from 'react'
import { useQuery, useSubscription } from 'urql'
import { ConversationChangesDocument, type ConversationStateFragment, OneConversationDocument } from '../../generated/cord'
import { useAfterNews } from '../../shell/after-news'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useLatest } from '../../shell/latest'
import { NOW_AND_THEN } from '../../shell/pace'
import { useSocketState } from '../../shell/socket-state'

export type Conversation = ConversationStateFragment

/**
 * A conversation as it is now, and as it becomes: told by the service, and asked for while that cannot tell. Null when
 * there is none; undefined until that is known.
 */
export function useConversation(id: string) {
  const [{ data: read, error }, ask] = useQuery({ query: OneConversationDocument, variables: { id } })
  const [{ data: told, error: broken }] = useSubscription({
    query: ConversationChangesDocument,
    variables: { id },
    pause: !read?.conversation,
  })
  const again = useAgain(ask)
  useAfterNews(told, again)
  const isTold = useSocketState() === 'open' && !broken
  useEvery(
    NOW_AND_THEN,
    useCallback(() => {
      if (!isTold) again()
    }, [isTold, again]),
  )
  return { conversation: useLatest(read?.conversation, told?.conversationChanges), error, again }
}
