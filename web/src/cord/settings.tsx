import { useQuery } from 'urql'
import { IntegrationDocument } from '../generated/integration'
import { INTEGRATION } from '../integration/about-integration'
import { ImportProgress } from '../integration/import-progress'
import { IntegrationSection } from '../integration/integration-section'
import { usePlanIncludes } from '../integration/plan'
import { SyncRuns } from '../integration/sync-runs'
import { WebhookSection } from '../integration/webhook-section'
import { Page } from '../shell/parts'
import { AutomaticForwardingSection } from './forwarding/automatic-forwarding'
import { OptionsSection } from './forwarding/options-section'

/** How cord and Pinpoint are tied together. */
export default function SettingsPage() {
  const [{ data }] = useQuery({ query: IntegrationDocument, variables: { product: 'CORD' }, context: INTEGRATION })
  const isIncluded = usePlanIncludes('CORD')
  return (
    <Page title="Integrations">
      <IntegrationSection product="CORD" />
      {/* Rules for sending would only mislead where nothing can be sent, and nothing ever was. */}
      {(isIncluded || data?.integration) && (
        <>
          <AutomaticForwardingSection />
          <OptionsSection />
        </>
      )}
      <ImportProgress />
      <WebhookSection />
      <SyncRuns />
    </Page>
  )
}
