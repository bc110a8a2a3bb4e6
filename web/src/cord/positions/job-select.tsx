import { Alert, Anchor, Loader, Select, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { Link } from 'react-router'
import { type CombinedError, useQuery } from 'urql'
import { OpenJobsDocument, type OneJobFragment } from '../../generated/cord'
import { words } from '../../shell/act'
import { useAgain } from '../../shell/again'
import { Problem } from '../../shell/problem'
import { whereOf } from './job-mark'

const labelOf = (job: OneJobFragment) => `${job.title} (${whereOf(job)})`

/** The open jobs at Pinpoint, found as one types; told apart by location, department and id. */
export function JobSelect(props: {
  label: string
  description: string
  value: OneJobFragment | null
  choose: (job: OneJobFragment | null) => void
  error?: string | undefined
  autoFocus?: boolean
}) {
  const { value } = props
  const [typed, setTyped] = useState('')
  const isChosenShown = value !== null && typed === labelOf(value)
  const [search] = useDebouncedValue(isChosenShown ? '' : typed.trim(), 250)
  const [{ data, error, fetching }, ask] = useQuery({
    query: OpenJobsDocument,
    variables: { search: search || null },
  })
  const again = useAgain(ask)
  const found = data?.openJobs?.nodes ?? []
  const jobs = value && !found.some((job) => job.atsReference === value.atsReference) ? [value, ...found] : found
  if (error && isNotConnected(error)) {
    return (
      <Alert title={props.label} role="status">
        <Text size="sm">{words(error)}</Text>
        <Anchor component={Link} to="/settings" size="sm" underline="always">
          Open the settings
        </Anchor>
      </Alert>
    )
  }
  return (
    <Stack gap="xs">
      <Select
        label={props.label}
        description={props.description}
        placeholder="Type a title, place, department or id"
        error={props.error}
        searchable
        clearable
        data-autofocus={props.autoFocus || undefined}
        clearButtonProps={{ 'aria-label': 'Choose none' }}
        data={jobs.map((job) => ({ value: job.atsReference, label: labelOf(job) }))}
        filter={({ options }) => options}
        value={value?.atsReference ?? null}
        onChange={(reference) => props.choose(jobs.find((job) => job.atsReference === reference) ?? null)}
        searchValue={typed}
        onSearchChange={setTyped}
        maxDropdownHeight={320}
        rightSection={fetching ? <Loader size="xs" /> : undefined}
        nothingFoundMessage={fetching ? 'Looking…' : error ? undefined : 'No open job matches.'}
        renderOption={({ option }) => <Option job={jobs.find((job) => job.atsReference === option.value)} />}
      />
      {data?.openJobs?.pageInfo.hasNextPage && (
        <Text size="xs" c="dimmed">
          There are more than are listed. Type to find the others.
        </Text>
      )}
      {error && <Problem error={error} again={again} />}
    </Stack>
  )
}

const isNotConnected = (error: CombinedError) =>
  error.graphQLErrors.some((one) => one.extensions.code === 'ATS_NOT_CONNECTED')

function Option({ job }: { job: OneJobFragment | undefined }) {
  if (!job) return null
  return (
    <div>
      <Text size="sm">{job.title}</Text>
      <Text size="xs" c="dimmed">
        {whereOf(job)}
      </Text>
    </div>
  )
}
