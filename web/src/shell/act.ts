import { useCallback, useState } from 'react'
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient } from 'urql'
import { isSignedOut } from './client'

/** What the API says against an input, in words for people. */
export interface Wrong {
  code: string
  message: string
  path?: string[]
}

interface Payload {
  errors: Wrong[]
}

/** What came of it: what was refused or failed, in full and as the words alone, of which there are none when it is done. */
export type Acted<P> = { wrong: Wrong[]; words: string[] } & ({ isDone: true; payload: P } | { isDone: false; payload: P | null })

type PayloadOf<D> = Exclude<D[keyof D], undefined | null | string>

/**
 * Asks the API for a change with one mutation in it. What is refused, and what fails on the way, comes back as
 * words; nothing is thrown, and nothing is tried twice.
 */
export function useAct<D extends object, V extends AnyVariables>(document: TypedDocumentNode<D, V>) {
  const client = useClient()
  const [isBusy, setBusy] = useState(false)
  const act = useCallback(
    async (variables: V): Promise<Acted<PayloadOf<D>>> => {
      setBusy(true)
      try {
        const { data, error } = await client.mutation(document, variables).toPromise()
        if (error) return refused([{ code: 'FAILED', message: words(error) }], null)
        const payload = Object.values(data ?? {}).find((value) => typeof value === 'object') as PayloadOf<D> & Payload
        return payload.errors.length > 0 ? refused(payload.errors, payload) : { isDone: true, payload, wrong: [], words: [] }
      } finally {
        setBusy(false)
      }
    },
    [client, document],
  )
  return [act, isBusy] as const
}

const refused = <P>(wrong: Wrong[], payload: P) => ({
  isDone: false as const,
  payload,
  wrong,
  words: wrong.map((one) => one.message),
})

/** What went wrong on the way, and what to do. */
export function words(error: CombinedError): string {
  if (isSignedOut(error)) return 'Your sign-in ran out. Nothing is lost here; try again when you have signed in.'
  if (error.networkError) {
    return navigator.onLine
      ? 'The service did not answer. Nothing is lost here; try again in a moment.'
      : 'You are offline. Nothing is lost here; try again when you are back.'
  }
  return error.graphQLErrors.map((one) => one.message).join(' ') || error.message
}

/** The words against one field of the input, such as `email` or `address.town`. */
export function wordsFor(wrong: Wrong[], field: string): string | undefined {
  const path = ['input', ...field.split('.')].join('.')
  return wrong.find((one) => one.path?.join('.') === path)?.message
}

/** The words that belong to none of these fields. */
export function otherWords(wrong: Wrong[], fields: string[]): string[] {
  return wrong
    .filter((one) => !fields.some((field) => one.path?.join('.') === ['input', ...field.split('.')].join('.')))
    .map((one) => one.message)
}
