import { Center, Loader } from '@mantine/core'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { type Role, ViewerDocument, type ViewerQuery } from '../generated/shell'
import { Provider, useQuery } from 'urql'
import { useAgain } from './again'
import { clientOf } from './client'
import { PickPerson } from './pick-person'
import { Problem } from './problem'

type Viewer = ViewerQuery['viewer']

interface Session {
  viewer: Viewer
  token: string
  signOut: () => void
}

const SessionContext = createContext<Session | null>(null)

/** Whoever is signed in. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('nobody is signed in here')
  return session
}

function useRole(...roles: Role[]): boolean {
  return useSession().viewer.roles.some((role) => roles.includes(role))
}

/** May change what recruiters work with. */
export const useIsRecruiter = () => useRole('ADMIN', 'RECRUITER')
export const useIsAdmin = () => useRole('ADMIN')

const REMEMBERED = 'pinbridge.person'

/** Signs in before anything else is shown. The token stays in memory; only who it was is remembered. */
export function SignedIn({ children }: { children: ReactNode }) {
  const [token, setToken] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  const signIn = useCallback(async (person: string) => {
    const answer = await fetch(`/dev/token?user=${encodeURIComponent(person)}`)
    if (!answer.ok) throw new Error(await answer.text())
    localStorage.setItem(REMEMBERED, person)
    setRefusal(null)
    setToken(await answer.text())
  }, [])
  const signOut = useCallback(() => {
    localStorage.removeItem(REMEMBERED)
    setToken(null)
  }, [])
  const expire = useCallback((why: string) => {
    setRefusal(why)
    setToken(null)
  }, [])

  if (token) {
    return (
      <WithToken token={token} expire={expire} signOut={signOut}>
        {children}
      </WithToken>
    )
  }
  return <PickPerson signIn={signIn} remembered={refusal ? null : localStorage.getItem(REMEMBERED)} refusal={refusal} />
}

function WithToken(props: {
  token: string
  expire: (why: string) => void
  signOut: () => void
  children: ReactNode
}) {
  const { token, expire } = props
  const client = useMemo(() => clientOf(token, expire), [token, expire])
  return (
    <Provider value={client}>
      <WithViewer token={token} signOut={props.signOut}>
        {props.children}
      </WithViewer>
    </Provider>
  )
}

function WithViewer({ token, signOut, children }: { token: string; signOut: () => void; children: ReactNode }) {
  const [{ data, error }, ask] = useQuery({ query: ViewerDocument })
  const again = useAgain(ask)
  const session = useMemo(() => (data ? { viewer: data.viewer, token, signOut } : null), [data, token, signOut])
  if (error && !data) {
    return (
      <Center mih="60vh" p="md">
        <Problem error={error} again={again} />
      </Center>
    )
  }
  if (!session) return <Waiting />
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}

export function Waiting() {
  return (
    <Center mih="60vh">
      <Loader aria-label="Loading" />
    </Center>
  )
}
