import { Button, Group, NativeSelect, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { CallMatchStatus, CallType } from '../../generated/notes'
import { Page } from '../../shell/parts'
import { STATUS_WORDS } from '../matching/match-words'
import { TYPES } from './call-words'
import { CallsBefore } from './calls-before'
import { ComingCalls } from './calls-coming'
import { ImportInvite } from './calls-invite'
import { PastCalls } from './calls-past'
import { RecordCall } from './calls-record'

const TABS = [
  { value: 'coming', label: 'Today and coming' },
  { value: 'past', label: 'Past' },
]

const MATCHES = (['MATCHED', 'NEEDS_REVIEW', 'NOT_MATCHED', 'NOT_CONNECTED'] satisfies CallMatchStatus[]).map(
  (value) => ({ value, label: STATUS_WORDS[value] }),
)

/** The calls that one may open, those to come and those that were. */
export default function CallsPage() {
  const [query, setQuery] = useSearchParams()
  const [opened, setOpened] = useState<'record' | 'invite' | null>(null)
  const tab = query.get('tab') === 'past' ? 'past' : 'coming'
  const type = TYPES.find(({ value }) => value === query.get('type'))?.value ?? null
  const match = MATCHES.find(({ value }) => value === query.get('match'))?.value ?? null
  const put = (name: string, value: string) =>
    setQuery(
      (earlier) => {
        if (value) earlier.set(name, value)
        else earlier.delete(name)
        return earlier
      },
      { replace: true },
    )
  const shown = {
    types: type && ([type] satisfies CallType[]),
    matchStatuses: match && ([match] satisfies CallMatchStatus[]),
    clear: type || match ? () => setQuery(tab === 'past' ? { tab } : {}, { replace: true }) : null,
  }
  const List = tab === 'past' ? PastCalls : ComingCalls
  return (
    <Page
      title="Calls"
      actions={
        <>
          <Button variant="default" onClick={() => setOpened('invite')}>
            Import an invite
          </Button>
          <Button onClick={() => setOpened('record')}>Add a call</Button>
        </>
      }
    >
      <Group align="end">
        <SegmentedControl
          aria-label="Which calls"
          data={TABS}
          value={tab}
          onChange={(value) => put('tab', value === 'past' ? value : '')}
        />
        <Group gap="sm" wrap="nowrap" style={{ minWidth: 0 }}>
          <NativeSelect
            label="Type"
            size="xs"
            data={[{ value: '', label: 'All types' }, ...TYPES]}
            value={type ?? ''}
            onChange={(event) => put('type', event.currentTarget.value)}
          />
          <NativeSelect
            label="Match"
            size="xs"
            data={[{ value: '', label: 'Any' }, ...MATCHES]}
            value={match ?? ''}
            onChange={(event) => put('match', event.currentTarget.value)}
          />
        </Group>
      </Group>
      <CallsBefore />
      <List key={`${tab} ${type} ${match}`} shown={shown} />
      <RecordCall isOpen={opened === 'record'} close={() => setOpened(null)} />
      <ImportInvite isOpen={opened === 'invite'} close={() => setOpened(null)} />
    </Page>
  )
}
