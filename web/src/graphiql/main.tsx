import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { useMemo } from 'react'
import { mount } from '../shell/mount'
import { SignedIn, useSession } from '../shell/session'
import './page.css'

const files: Record<string, string> = import.meta.glob('./examples/*.graphql', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const EXAMPLES = Object.keys(files)
  .sort()
  .map((name) => ({ query: files[name] ?? '' }))

/** The API by hand, as whoever is signed in. A header typed there wins over the token that is sent by itself. */
function Explorer() {
  const { token, viewer } = useSession()
  const fetcher = useMemo(() => {
    const headers = { Authorization: `Bearer ${token}` }
    return createGraphiQLFetcher({
      url: '/graphql',
      subscriptionUrl: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      headers,
      wsConnectionParams: headers,
    })
  }, [token])
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={EXAMPLES}
      defaultHeaders={`{\n  "Authorization": "Bearer ${token}"\n}`}
      inputValueDeprecation
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <a href="/" className="home">
          Pinbridge
        </a>
        <span className="who">as {viewer.person.name}</span>
      </GraphiQL.Logo>
    </GraphiQL>
  )
}

mount(
  '/graphiql',
  <SignedIn>
    <main className="explorer">
      <h1 className="unseen">The GraphQL API</h1>
      <Explorer />
    </main>
  </SignedIn>,
)
