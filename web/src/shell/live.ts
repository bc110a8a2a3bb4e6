import { useCallback, useEffect, useState } from 'react'
import type { CombinedError } from 'urql'
import { useEvery } from './every'
import { NOW_AND_THEN, QUIET } from './pace'
import { useSocketState } from './socket-state'

/** What the service tells of something as it becomes, and what went wrong with telling. */
interface Told<T> {
  now: T | undefined
  error: CombinedError | undefined
}

/**
 * Something as it is now: as it was asked for, or as it was told since. Asked for once more when news have been quiet
 * for a moment, because an answer that was under way when they came may be older than they are, and is shown in their
 * place; and now and then while nothing can be told.
 */
export function useLive<T>(asked: T | undefined, told: Told<T>, again: () => void): T | undefined {
  const latest = useLatest(asked, told.now)
  useEffect(() => {
    if (told.now === undefined) return
    const timer = setTimeout(again, QUIET)
    return () => clearTimeout(timer)
  }, [told.now, again])
  // News of this may have ended although those of others come through.
  const isTold = useSocketState() === 'open' && !told.error
  useEvery(
    NOW_AND_THEN,
    useCallback(() => {
      if (!isTold) again()
    }, [isTold, again]),
  )
  return latest
}

/** What came last of the two; each says something new by a new object. */
function useLatest<T>(asked: T | undefined, told: T | undefined): T | undefined {
  const [held, setHeld] = useState({ asked, told, latest: told ?? asked })
  const isAskedNew = asked !== undefined && asked !== held.asked
  const isToldNew = told !== undefined && told !== held.told
  if (!isAskedNew && !isToldNew) return held.latest
  const latest = isToldNew ? told : asked
  setHeld({ asked, told, latest })
  return latest
}
