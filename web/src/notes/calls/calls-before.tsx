import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { IntegrationDocument } from '../../generated/integration'
import { INTEGRATION } from '../../integration/about-integration'
import { useMirrors } from '../../integration/use-mirrors'
import { ImportProgress } from '../../integration/import-progress'
import { Empty } from '../../shell/parts'

/** What has to be done, or is under way, before all calls are here. */
export function CallsBefore() {
  const [{ data }] = useQuery({ query: IntegrationDocument, variables: { product: 'METAVIEW' }, context: INTEGRATION })
  const mirrors = useMirrors()
  const isImporting = mirrors?.some((mirror) => !mirror.isFirstImportComplete) ?? false
  if (!data) return null
  if (!data.integration || data.integration.status === 'DISCONNECTED') {
    return (
      <Empty
        title="Pinpoint is not connected"
        action={
          <Button mt="xs" component={Link} to="/settings">
            Go to the settings
          </Button>
        }
      >
        Connected, each interview in Pinpoint becomes a call here, and calls are matched with applications. Calls can be
        added by hand, too.
      </Empty>
    )
  }
  return isImporting ? <ImportProgress /> : null
}
