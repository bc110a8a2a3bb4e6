import { useState } from 'react'

/**
 * The last good answer: trouble in asking again does not take away what is shown. A component whose question changes
 * has a key, so that it does not show the answer to another one.
 */
export function useKept<T>(data: T | undefined): T | undefined {
  const [kept, setKept] = useState(data)
  if (data !== undefined && data !== kept) setKept(data)
  return data ?? kept
}
