import { useCallback } from 'react'
import { useQuery, useSubscription } from 'urql'
import { CallNotesDocument, CallNotesLiveDocument } from '../../generated/notes'
import { useAfterNews } from '../../shell/after-news'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useLatest } from '../../shell/latest'
import { NOW_AND_THEN } from '../../shell/pace'
import { useSocketState } from '../../shell/socket-state'

const NOTES = { additionalTypenames: ['Note'] }

/** The notes of a call as they are now: told live, read after every change from here, and asked for while news are interrupted. */
export function useNotes(callId: string) {
  const [{ data, error }, ask] = useQuery({ query: CallNotesDocument, variables: { id: callId }, context: NOTES })
  const [{ data: live, error: trouble }] = useSubscription({ query: CallNotesLiveDocument, variables: { id: callId } })
  const notes = useLatest(data?.call?.notes, live?.callNotes)
  const again = useAgain(ask)
  useAfterNews(live, again)
  // News of one call may have ended although those of others come through.
  const isLive = useSocketState() === 'open' && !trouble
  useEvery(
    NOW_AND_THEN,
    useCallback(() => {
      if (!isLive) again()
    }, [isLive, again]),
  )

  return { notes, error, again }
}
