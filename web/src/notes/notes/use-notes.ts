import { useCallback, useEffect, useState } from 'react'
import { useQuery, useSubscription } from 'urql'
import { CallNotesDocument, CallNotesLiveDocument, type NoteStateFragment } from '../../generated/notes'
import { NOW_AND_THEN, useEvery } from '../../shell/every'
import { useSocketState } from '../../shell/socket-state'

const NOTES = { additionalTypenames: ['Note'] }

/** The notes of a call as they are now: told live, read after every change from here, and asked for while news are interrupted. */
export function useNotes(callId: string) {
  const [{ data, error }, again] = useQuery({ query: CallNotesDocument, variables: { id: callId }, context: NOTES })
  const [{ data: live }] = useSubscription({ query: CallNotesLiveDocument, variables: { id: callId } })
  const [notes, setNotes] = useState<NoteStateFragment[] | null>(null)
  const socket = useSocketState()

  // What came last is the latest.
  useEffect(() => {
    if (data?.call) setNotes(data.call.notes)
  }, [data])
  useEffect(() => {
    if (live) setNotes(live.callNotes)
  }, [live])
  const reload = useCallback(() => again({ requestPolicy: 'network-only' }), [again])
  useEvery(
    NOW_AND_THEN,
    useCallback(() => {
      if (socket !== 'open') reload()
    }, [socket, reload]),
  )

  return { notes, error, again: reload }
}
