import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { CombinedError } from 'urql'
import type { TranscriptHeadFragment } from '../../generated/notes'
import { whoIs } from '../calls/call-words'
import { type Utterance, useUtterances } from './utterances-so-far'

interface Target {
  number: number
  /** What leads back to where the reader came from. */
  cameFrom: HTMLElement | null
}

interface Reading {
  version: number | null
  utterances: Utterance[]
  isBusy: boolean
  error: CombinedError | undefined
  /** Reads on until there are that many; false when there are not. */
  reach: (count: number) => Promise<boolean>
  speakerName: (number: number) => string
  /** What is looked at; a new object each time, so that it is shown again. */
  target: Target | null
  /** Shows an utterance and goes there. */
  jump: (number: number, cameFrom?: HTMLElement) => void
}

const ReadingContext = createContext<Reading | null>(null)

/** What was said, for whoever shows it or points to it. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (!reading) throw new Error('nothing is read here')
  return reading
}

export const anchorOf = (number: number) => `utterance-${number}`

/** Reads a transcript once for all that show something of it. */
export function ReadingProvider(props: {
  callId: string
  transcript: TranscriptHeadFragment | null
  children: ReactNode
}) {
  const { callId, transcript } = props
  const version = transcript?.version ?? null
  const { utterances, isBusy, error, reach } = useUtterances(callId, version)
  const [target, setTarget] = useState<Target | null>(null)
  const navigate = useNavigate()
  const { hash } = useLocation()
  const [asked] = useState(hash)

  const show = useCallback(
    async (number: number, cameFrom: HTMLElement | null) => {
      if (await reach(number + 1)) setTarget({ number, cameFrom })
    },
    [reach],
  )
  const jump = useCallback(
    (number: number, cameFrom?: HTMLElement) => {
      void navigate({ hash: anchorOf(number) }, { replace: true, preventScrollReset: true })
      void show(number, cameFrom ?? null)
    },
    [navigate, show],
  )
  // Whoever opens a link to an utterance is led there.
  useEffect(() => {
    const number = /^#utterance-(\d{1,6})$/.exec(asked)?.[1]
    if (number !== undefined) void show(Number(number), null)
  }, [asked, show])

  const speakers = transcript?.speakers
  const speakerName = useCallback(
    (number: number) => {
      const speaker = speakers?.find((one) => one.number === number)
      if (speaker?.participant) return whoIs(speaker.participant)
      return speaker?.label ?? `Speaker ${number + 1}`
    },
    [speakers],
  )
  const reading = useMemo(
    () => ({ version, utterances, isBusy, error, reach, speakerName, target, jump }),
    [version, utterances, isBusy, error, reach, speakerName, target, jump],
  )
  return <ReadingContext.Provider value={reading}>{props.children}</ReadingContext.Provider>
}
