import { Anchor, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { CandidateChoicesDocument, type CandidateChoicesQuery } from '../../generated/cord'
import { usePages } from '../../shell/pages'

export type CandidateChoice = CandidateChoicesQuery['candidates']['nodes'][number]

const pageOf = (data: CandidateChoicesQuery) => data.candidates

/** Chooses among those who are known, by name or e-mail address. */
export function PickCandidate(props: {
  chosen: CandidateChoice | null
  choose: (candidate: CandidateChoice | null) => void
  error?: string
}) {
  const { chosen } = props
  const [search, setSearch] = useState('')
  const [isSearching, setSearching] = useState(false)
  const pages = usePages(CandidateChoicesDocument, pageOf, isSearching)
  const isListed = chosen === null || pages.nodes.some((one) => one.id === chosen.id)
  const known = isListed ? pages.nodes : [chosen, ...pages.nodes]
  return (
    <Stack gap={4}>
      <Select
        label="Person"
        placeholder="Name or e-mail"
        data={known.map((one) => ({ value: one.id, label: labelOf(one) }))}
        searchable
        withScrollArea={false}
        comboboxProps={{ withinPortal: false }}
        clearable
        clearButtonProps={{ 'aria-label': 'Nobody' }}
        limit={50}
        searchValue={search}
        onSearchChange={(words) => {
          setSearch(words)
          // Who is looked for may be on any page, since the API lists people and does not search them.
          if (words !== '' && words !== (chosen && labelOf(chosen))) setSearching(true)
        }}
        nothingFoundMessage={pages.isBusy ? 'Looking…' : 'Nobody of this name is known; register them as somebody new'}
        value={chosen?.id ?? null}
        onChange={(id) => props.choose(known.find((one) => one.id === id) ?? null)}
        error={props.error}
      />
      {pages.isComplete && pages.nodes.length === 0 && (
        <Text size="sm" c="dimmed">
          Nobody is known yet; register them as somebody new.
        </Text>
      )}
      {pages.error && (
        <Text size="sm" role="alert">
          Those who are known could not be loaded.{' '}
          <Anchor component="button" type="button" size="sm" onClick={pages.again}>
            Try again
          </Anchor>
        </Text>
      )}
    </Stack>
  )
}

const labelOf = (one: CandidateChoice) => `${one.fullName} (${one.email})`
