import { useEffect } from 'react'

const QUIET = 1_000

/**
 * Asks once more when news have been quiet for a moment: an answer that was under way when they came may be older than
 * they are, and is shown in their place.
 */
export function useAfterNews(news: unknown, ask: () => void) {
  useEffect(() => {
    if (news === undefined) return
    const timer = setTimeout(ask, QUIET)
    return () => clearTimeout(timer)
  }, [news, ask])
}
