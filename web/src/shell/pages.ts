import { useCallback, useEffect, useState } from 'react'
import { type CombinedError, type TypedDocumentNode, useClient } from 'urql'

interface PageOf<N> {
  nodes: N[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

interface Pages<N> {
  nodes: N[]
  isComplete: boolean
  isBusy: boolean
  error: CombinedError | null
  again: () => void
}

/**
 * The nodes of a list page after page, for choosing among them: the first page at once, the others as long as they
 * are wanted.
 *
 * @param pageOf has to stay the same function
 */
export function usePages<D, N>(
  query: TypedDocumentNode<D, { after?: string | null | undefined }>,
  pageOf: (data: D) => PageOf<N>,
  isAllWanted: boolean,
): Pages<N> {
  const client = useClient()
  const [nodes, setNodes] = useState<N[]>([])
  const [after, setAfter] = useState<string | null>(null)
  const [isFirst, setFirst] = useState(true)
  const [isComplete, setComplete] = useState(false)
  const [error, setError] = useState<CombinedError | null>(null)
  const isBusy = !isComplete && !error && (isFirst || isAllWanted)

  useEffect(() => {
    if (!isBusy) return
    let isStale = false
    const read = async () => {
      const result = await client.query(query, { after }, { requestPolicy: 'network-only' }).toPromise()
      if (isStale) return
      if (!result.data) {
        setError(result.error ?? null)
        return
      }
      const page = pageOf(result.data)
      setNodes((before) => (after === null ? page.nodes : [...before, ...page.nodes]))
      setAfter(page.pageInfo.endCursor)
      setComplete(!page.pageInfo.hasNextPage)
      setFirst(false)
    }
    void read()
    return () => {
      isStale = true
    }
  }, [client, query, pageOf, after, isBusy])

  const again = useCallback(() => setError(null), [])
  return { nodes, isComplete, isBusy, error, again }
}
