import { useQuery, useSubscription } from 'urql'
import { CallNotesDocument, CallNotesLiveDocument } from '../../generated/notes'
import { useAgain } from '../../shell/again'
import { useLive } from '../../shell/live'

const NOTES = { additionalTypenames: ['Note'] }

/** The notes of a call as they are now: told live, read after every change from here, and asked for while news are interrupted. */
export function useNotes(callId: string) {
  const [{ data, error }, ask] = useQuery({ query: CallNotesDocument, variables: { id: callId }, context: NOTES })
  const [{ data: live, error: trouble }] = useSubscription({ query: CallNotesLiveDocument, variables: { id: callId } })
  const again = useAgain(ask)
  const notes = useLive(data?.call?.notes, { now: live?.callNotes, error: trouble }, again)
  return { notes, error, again }
}
