import { INTEGRATION } from '../../integration/about-integration'
import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { IntegrationDocument, MirrorsDocument } from '../../generated/integration'
import { ImportProgress } from '../../integration/import-progress'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { NOW_AND_THEN, SOON } from '../../shell/pace'
import { Empty } from '../../shell/parts'

/** What has to be done, or is under way, before all calls are here. */
export function CallsBefore() {
  const [{ data }] = useQuery({ query: IntegrationDocument, variables: { product: 'METAVIEW' }, context: INTEGRATION })
  const [{ data: mirrors }, ask] = useQuery({ query: MirrorsDocument, context: INTEGRATION })
  const isImporting = mirrors?.atsMirrors.some((mirror) => !mirror.isFirstImportComplete) ?? false
  useEvery(isImporting ? SOON : NOW_AND_THEN, useAgain(ask))
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
