import { useSyncExternalStore } from 'react'

type State = 'idle' | 'open' | 'broken'

const listeners = new Set<() => void>()
let state: State = 'idle'

/** Whether live news come through. */
export const socketState = {
  set(next: State) {
    state = next
    for (const listener of listeners) listener()
  },
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

export const useSocketState = () =>
  useSyncExternalStore(
    (listener) => {
      const stop = socketState.subscribe(listener)
      return () => void stop()
    },
    () => state,
  )
