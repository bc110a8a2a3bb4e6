import { useState } from 'react'

/** Of several sources of the same thing, what came last; each says something new by a new object. */
export function useLatest<T>(...sources: (T | undefined)[]): T | undefined {
  const [held, setHeld] = useState<{ sources: (T | undefined)[]; latest: T | undefined }>({
    sources: [],
    latest: undefined,
  })
  const news = sources.findLast((source, index) => source !== undefined && source !== held.sources[index])
  if (news === undefined) return held.latest
  setHeld({ sources, latest: news })
  return news
}
