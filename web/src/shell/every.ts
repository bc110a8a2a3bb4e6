import { useEffect } from 'react'

export const SOON = 3_000
export const NOW_AND_THEN = 20_000

/** Asks again after each interval, for as long as the component is shown; not while the page lies in the background. */
export function useEvery(milliseconds: number, ask: () => void) {
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) ask()
    }, milliseconds)
    return () => clearInterval(timer)
  }, [milliseconds, ask])
}
