import { ImportProgress } from '../integration/import-progress'
import { IntegrationSection } from '../integration/integration-section'
import { SyncRuns } from '../integration/sync-runs'
import { WebhookSection } from '../integration/webhook-section'
import { Page } from '../shell/parts'
import { NotesRules } from './settings-rules'

export default function SettingsPage() {
  return (
    <Page title="Integrations">
      <IntegrationSection product="METAVIEW" />
      <NotesRules />
      <ImportProgress />
      <WebhookSection />
      <SyncRuns />
    </Page>
  )
}
