import { useCallback } from 'react'
import { useQuery, useSubscription } from 'urql'
import { ConversationChangesDocument, type ConversationStateFragment, OneConversationDocument } from '../../generated/cord'
import { useEvery } from '../../shell/every'
import { useLatest } from '../../shell/latest'

/** For what a broken socket did not tell. */
const NOW_AND_THEN = 15_000

export type Conversation = ConversationStateFragment

/** A conversation as it is now, and as it becomes. Null when there is none; undefined until that is known. */
export function useConversation(id: string) {
  const [{ data: read, error }, ask] = useQuery({ query: OneConversationDocument, variables: { id } })
  const [{ data: told }] = useSubscription({
    query: ConversationChangesDocument,
    variables: { id },
    pause: !read?.conversation,
  })
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])
  useEvery(NOW_AND_THEN, again)
  return { conversation: useLatest(read?.conversation, told?.conversationChanges), error, again }
}
