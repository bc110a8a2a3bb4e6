import { cacheExchange, Client, type CombinedError, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core'
import { retryExchange } from '@urql/exchange-retry'
import { createClient as createSocket } from 'graphql-ws'
import { socketState } from './socket-state'

/** The service does not know who asks. */
export const isSignedOut = (error: CombinedError) => (error.response as Response | undefined)?.status === 401

/**
 * Speaks with the API as whoever the token says, and tells when that is not valid any more. Queries are asked again
 * when the network fails; what changes something is not, so that nobody does by accident twice what was asked for once.
 */
export function clientOf(token: string, expire: () => void): Client {
  const socket = createSocket({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: { Authorization: `Bearer ${token}` },
    lazyCloseTimeout: 2_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: (closed) => (closed as CloseEvent).code !== 4403,
    on: {
      connected: () => socketState.set('open'),
      closed: (event) => {
        const { code, wasClean } = event as CloseEvent
        if (code === 4403) expire()
        else socketState.set(wasClean ? 'idle' : 'broken')
      },
    },
  })
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { headers: { Authorization: `Bearer ${token}` } },
    exchanges: [
      mapExchange({
        onError(error) {
          if (isSignedOut(error)) expire()
        },
      }),
      cacheExchange,
      retryExchange({
        initialDelayMs: 500,
        maxDelayMs: 10_000,
        maxNumberAttempts: 4,
        randomDelay: true,
        retryIf: (error, operation) => operation.kind === 'query' && error.networkError !== undefined,
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' }, sink),
          }),
        }),
      }),
    ],
  })
}
