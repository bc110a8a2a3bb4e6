import { Stack, Title } from '@mantine/core'
import type { ListedCallFragment } from '../../generated/notes'
import { CallRow } from './calls-row'
import { dayOf } from './calls-time'

/** Calls under the day they are on, in the order given. */
export function CallDays({ calls }: { calls: ListedCallFragment[] }) {
  const today = dayOf(new Date().toISOString())
  const dated = calls.map((call) => ({ call, day: dayOf(momentOf(call)) }))
  const days = [...new Set(dated.map(({ day }) => day))]
  return days.map((day) => (
    <Stack key={day} gap="xs" component="section" aria-label={day}>
      <Title order={2} size="h5">
        {day === today ? `Today, ${day}` : day}
      </Title>
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {dated
          .filter((one) => one.day === day)
          .map(({ call }) => (
            <li key={call.id}>
              <CallRow call={call} />
            </li>
          ))}
      </Stack>
    </Stack>
  ))
}

/** When a call is, or when it became known where that is not. */
export const momentOf = (call: Pick<ListedCallFragment, 'startAt' | 'recordedAt'>) => call.startAt ?? call.recordedAt
