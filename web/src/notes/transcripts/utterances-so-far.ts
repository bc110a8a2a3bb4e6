import { useCallback, useEffect, useRef, useState } from 'react'
import { type CombinedError, useClient } from 'urql'
import { UtterancesDocument, type UtterancesQuery } from '../../generated/notes'

type Read = NonNullable<NonNullable<UtterancesQuery['call']>['transcript']>
export type Utterance = Read['utterances']['nodes'][number]

interface SoFar {
  all: Utterance[]
  after: string | null
  isWhole: boolean
}

const nothing = (): SoFar => ({ all: [], after: null, isWhole: false })

/**
 * What was read so far of one version of a transcript, from its beginning on. A note may point to any utterance, and
 * the API gives them in order, so that reaching one is reading up to it.
 */
export function useUtterances(callId: string, version: number | null) {
  const client = useClient()
  const soFar = useRef(nothing())
  const reading = useRef<Promise<void>>(Promise.resolve())
  const [utterances, setUtterances] = useState<Utterance[]>([])
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<CombinedError>()

  /** Reads on until there are that many, or all. Answers whether there are. */
  const reach = useCallback(
    (count: number): Promise<boolean> => {
      const read = soFar.current
      const go = async () => {
        while (version !== null && soFar.current === read && !read.isWhole && read.all.length < count) {
          setBusy(true)
          const { data, error: failed } = await client
            .query(UtterancesDocument, { id: callId, after: read.after }, { requestPolicy: 'network-only' })
            .toPromise()
          if (soFar.current !== read) return
          setError(failed)
          const page = data?.call?.transcript
          if (!page) break
          // Another version is here already; whoever shows this one will be told.
          read.isWhole = page.version !== version || !page.utterances.pageInfo.hasNextPage
          if (page.version === version) read.all = [...read.all, ...page.utterances.nodes]
          read.after = page.utterances.pageInfo.endCursor
        }
        if (soFar.current === read) setUtterances(read.all)
        setBusy(false)
      }
      reading.current = reading.current.then(go)
      return reading.current.then(() => read.all.length >= count)
    },
    [client, callId, version],
  )

  useEffect(() => {
    soFar.current = nothing()
    setUtterances([])
    void reach(1)
  }, [reach])

  return { utterances, isBusy, error, reach }
}
