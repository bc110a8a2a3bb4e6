import { useCallback, useRef, useState } from 'react'
import { useSession } from '../../shell/session'

export type Uploaded = { id: string } | { trouble: string }

const UNREACHABLE = 'The file did not arrive. Nothing is lost here; try again in a moment.'

/** Stores a file of the organisation; the same file once, however often it is asked for. */
export function useUpload() {
  const { token } = useSession()
  const stored = useRef(new WeakMap<File, string>())
  const [isBusy, setBusy] = useState(false)
  const upload = useCallback(
    async (file: File): Promise<Uploaded> => {
      const known = stored.current.get(file)
      if (known) return { id: known }
      setBusy(true)
      try {
        const uploaded = await store(token, file)
        if ('id' in uploaded) stored.current.set(file, uploaded.id)
        return uploaded
      } catch {
        return { trouble: UNREACHABLE }
      } finally {
        setBusy(false)
      }
    },
    [token],
  )
  return [upload, isBusy] as const
}

async function store(token: string, file: File): Promise<Uploaded> {
  const body = new FormData()
  body.append('file', file)
  const answer = await fetch('/documents', { method: 'POST', body, headers: { Authorization: `Bearer ${token}` } })
  const said: unknown = await answer.json()
  const id = answer.ok ? wordsAt(said, 'id') : null
  return id === null ? { trouble: wordsAt(said, 'detail') ?? UNREACHABLE } : { id }
}

function wordsAt(said: unknown, key: string): string | null {
  const value: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, key) : null
  return typeof value === 'string' ? value : null
}
