import { Tabs } from '@mantine/core'
import { useSearchParams } from 'react-router'
import { Page } from '../../shell/parts'
import { Bulks } from './bulks'
import { Ledger } from './ledger'

/** Everybody who was handed over, or is to be; one by one, and by the bulk. */
export default function DeliveriesPage() {
  const [query, setQuery] = useSearchParams()
  const view = query.get('view') === 'bulks' ? 'bulks' : 'people'
  const choose = (next: string | null) =>
    setQuery((before) => {
      if (next === 'bulks') before.set('view', 'bulks')
      else before.delete('view')
      return before
    })
  return (
    <Page title="Deliveries">
      <Tabs value={view} onChange={choose} keepMounted={false}>
        <Tabs.List aria-label="Deliveries">
          <Tabs.Tab value="people">People</Tabs.Tab>
          <Tabs.Tab value="bulks">Bulks</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="people" pt="md">
          <Ledger />
        </Tabs.Panel>
        <Tabs.Panel value="bulks" pt="md">
          <Bulks />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
