import { Stack, Text, Timeline } from '@mantine/core'
import { useQuery } from 'urql'
import {
  type DeliveryFragment,
  DeliveryHistoryDocument,
  type DeliveryHistoryQuery,
} from '../../generated/cord'
import { useAgain } from '../../shell/again'
import { useKept } from '../../shell/kept'
import { At, Loading, Outside } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { ruleWords } from './rule-words'
import { standingWords } from './standing'

type Step = NonNullable<DeliveryHistoryQuery['forwarding']>['history'][number]

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
      {history && (
        <Timeline component="ol" bulletSize={12} lineWidth={2} active={history.length} aria-label="History" m={0} style={{ listStyle: 'none' }}>
          {history.map((step, index) => (
            <Timeline.Item key={index} component="li" title={standingWords(step.status, step.waitingReason)}>
              <OneStep step={step} />
            </Timeline.Item>
          ))}
        </Timeline>
      )}
    </Stack>
  )
}

function OneStep({ step }: { step: Step }) {
  const by = step.person?.name ?? (step.rule ? ruleWords(step.rule) : 'Pinbridge itself')
  return (
    <>
      <Text size="sm" c="dimmed">
        <At at={step.movedAt} /> by {by}
      </Text>
      {step.words && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {step.words}
        </Text>
      )}
      {(step.replyStatus !== null || step.replyRequestReference) && (
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {step.replyStatus !== null && `Pinpoint answered ${step.replyStatus}`}
          {step.replyRequestReference && (
            <>
              {step.replyStatus !== null && ', '}its request <code>{step.replyRequestReference}</code>
            </>
          )}
        </Text>
      )}
    </>
  )
}
