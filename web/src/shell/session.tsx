import { Center, Loader } from '@mantine/core'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { type Role, ViewerDocument, type ViewerQuery } from '../generated/shell'
import { Provider, useQuery } from 'urql'
import { useAgain } from './again'
import { clientOf } from './client'
import { useKept } from './kept'
import { PickPerson } from './pick-person'
import { Problem } from './problem'
import { SignInAgain } from './sign-in-again'

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

interface SignedInAs {
  person: string
  token: string
}

/**
 * Signs in before anything else is shown. The token stays in memory; only who it was is remembered. When it runs
 * out, whoever it was may go on where they were, with what they had entered.
 */
export function SignedIn({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<SignedInAs | null>(null)
  const [expired, setExpired] = useState<string | null>(null)

  const signIn = useCallback(async (person: string) => {
    const answer = await fetch(`/dev/token?user=${encodeURIComponent(person)}`)
    const text = await answer.text()
    if (!answer.ok) throw new Error(text)
    localStorage.setItem(REMEMBERED, person)
    setExpired(null)
    setCurrent({ person, token: text })
  }, [])
  const signOut = useCallback(() => {
    localStorage.removeItem(REMEMBERED)
    setCurrent(null)
  }, [])

  if (!current) return <PickPerson signIn={signIn} remembered={localStorage.getItem(REMEMBERED)} />
  return (
    <>
      <WithToken key={current.person} token={current.token} expire={setExpired} signOut={signOut}>
        {children}
      </WithToken>
      <SignInAgain
        isNeeded={expired === current.token}
        person={current.person}
        signIn={() => signIn(current.person)}
        signOut={signOut}
      />
    </>
  )
}

function WithToken(props: {
  token: string
  expire: (token: string) => void
  signOut: () => void
  children: ReactNode
}) {
  const { token, expire } = props
  const client = useMemo(() => clientOf(token, () => expire(token)), [token, expire])
  return (
    <Provider value={client}>
      <WithViewer token={token} signOut={props.signOut}>
        {props.children}
      </WithViewer>
    </Provider>
  )
}

function WithViewer({ token, signOut, children }: { token: string; signOut: () => void; children: ReactNode }) {
  const [{ data: answer, error }, ask] = useQuery({ query: ViewerDocument })
  const data = useKept(answer)
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
