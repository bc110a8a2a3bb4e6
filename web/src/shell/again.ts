import { useCallback } from 'react'
import type { OperationContext } from 'urql'

/** Asks the service itself, whatever is known already; stays the same function, so that a timer may hold on to it. */
export const useAgain = (ask: (context?: Partial<OperationContext>) => void) =>
  useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])
