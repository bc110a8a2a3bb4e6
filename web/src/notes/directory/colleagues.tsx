import { Text, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { Empty, Page } from '../../shell/parts'
import { useIsRecruiter } from '../../shell/session'
import { ColleaguePages } from './colleague-pages'

const AFTER_TYPING = 300

/** Those who work with Pinpoint, listed and nothing else. */
export default function ColleaguesPage() {
  const isRecruiter = useIsRecruiter()
  return (
    <Page title="Colleagues">
      {isRecruiter ? (
        <Directory />
      ) : (
        <Empty title="This is not open to you">Recruiters and admins can look at the directory of colleagues.</Empty>
      )}
    </Page>
  )
}

function Directory() {
  const [query, setQuery] = useSearchParams()
  const search = query.get('q') ?? ''
  const [typed, setTyped] = useState(search)
  const put = useDebouncedCallback(
    (text: string) => setQuery(text.trim() ? { q: text.trim() } : {}, { replace: true }),
    AFTER_TYPING,
  )
  return (
    <>
      <Text size="sm" c="dimmed">
        The users of Pinpoint. Being listed gives nobody an account, a seat or a mail: somebody is invited when they sign
        in here.
      </Text>
      <TextInput
        type="search"
        label="Search"
        placeholder="Name or e-mail address"
        leftSection={<IconSearch size={16} aria-hidden />}
        maxLength={200}
        maw="26rem"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          put(event.currentTarget.value)
        }}
      />
      <ColleaguePages key={search} search={search} />
    </>
  )
}
