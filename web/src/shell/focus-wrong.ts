import { useEffect, useRef } from 'react'
import type { Wrong } from './act'

/** For the form: goes to the first field that something is said against, whenever something new is. */
export function useFocusOnWrong(wrong: Wrong[]) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (wrong.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [wrong])
  return form
}
