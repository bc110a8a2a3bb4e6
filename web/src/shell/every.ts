import { useEffect } from 'react'

/** Asks again after each interval, for as long as the component is shown; not while the page lies in the background. */
export function useEvery(milliseconds: number, ask: () => void) {
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) ask()
    }, milliseconds)
    return () => clearInterval(timer)
  }, [milliseconds, ask])
}
