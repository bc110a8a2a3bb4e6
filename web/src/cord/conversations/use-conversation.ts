import { useQuery, useSubscription } from 'urql'
import { ConversationChangesDocument, type ConversationStateFragment, OneConversationDocument } from '../../generated/cord'
import { useAgain } from '../../shell/again'
import { useLive } from '../../shell/live'

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
  const conversation = useLive(read?.conversation, { now: told?.conversationChanges, error: broken }, again)
  return { conversation, error, again }
}
