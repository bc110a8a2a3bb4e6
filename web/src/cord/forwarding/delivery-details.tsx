import { Stack } from '@mantine/core'
import { useQuery } from 'urql'
import { type DeliveryFragment, DeliveryHistoryDocument } from '../../generated/cord'
import { useAgain } from '../../shell/again'
import { useKept } from '../../shell/kept'
import { Loading, Outside } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { HandOverSteps } from './hand-over-steps'

const HISTORY = { additionalTypenames: ['Forwarding'] }

/** What happened to a hand-over, step by step. */
export function DeliveryDetails({ delivery }: { delivery: DeliveryFragment }) {
  const { id, target } = delivery
  const [{ data: read, error }, ask] = useQuery({ query: DeliveryHistoryDocument, variables: { id }, context: HISTORY })
  const data = useKept(read)
  const again = useAgain(ask)
  const history = data?.forwarding?.history
  return (
    <Stack gap="sm" pt="xs">
      {target && (
        <div>
          <Outside href={target.url}>Open the job</Outside>
        </div>
      )}
      {error && <Problem error={error} again={again} />}
      {!history && !error && <Loading rows={2} />}
      {history && <HandOverSteps steps={history} />}
    </Stack>
  )
}
