import { useQuery, useSubscription } from 'urql'
import { MirrorProgressDocument, MirrorsDocument } from '../generated/integration'
import { useAgain } from '../shell/again'
import { useLive } from '../shell/live'
import { INTEGRATION } from './about-integration'

/** How far the copy of each connected account has come, as it goes; undefined until that is known. */
export function useMirrors() {
  const [{ data }, ask] = useQuery({ query: MirrorsDocument, context: INTEGRATION })
  const [{ data: told, error }] = useSubscription({ query: MirrorProgressDocument })
  return useLive(data?.atsMirrors, { now: told?.atsMirrorProgress, error }, useAgain(ask))
}
