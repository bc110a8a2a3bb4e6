import { Badge, Progress } from '@mantine/core'
import type { BulkStateFragment, BulkStatus } from '../../generated/cord'
import { spoken } from '../../shell/parts'

type Counts = BulkStateFragment['counts']
type Outcome = Exclude<keyof Counts, 'total'>

const OUTCOMES: [Outcome, string, string][] = [
  ['sent', 'sent', 'teal'],
  ['alreadyApplied', 'had applied already', 'teal.4'],
  ['underWay', 'under way', 'bridge'],
  ['queued', 'queued', 'bridge.4'],
  ['pending', 'pending', 'gray.4'],
  ['waiting', 'waiting', 'orange'],
  ['unconfirmed', 'unconfirmed', 'orange.8'],
  ['refused', 'refused', 'red'],
  ['notPossible', 'not possible', 'red.8'],
  ['cancelled', 'called off', 'gray'],
]

/** How a bulk stands, outcome by outcome. */
export function BulkProgressBar({ counts }: { counts: Counts }) {
  return (
    <Progress.Root size="lg" role="img" aria-label={countWords(counts).join(', ')}>
      {OUTCOMES.filter(([outcome]) => counts[outcome] > 0).map(([outcome, , colour]) => (
        <Progress.Section
          key={outcome}
          value={(100 * counts[outcome]) / Math.max(1, counts.total)}
          color={colour}
          withAria={false}
        />
      ))}
    </Progress.Root>
  )
}

/** As in *3 sent*, for each outcome that there is. */
export const countWords = (counts: Counts): string[] =>
  OUTCOMES.filter(([outcome]) => counts[outcome] > 0).map(([outcome, words]) => `${counts[outcome]} ${words}`)

/** Whether a bulk goes on by itself. */
export function BulkMark({ status }: { status: BulkStatus }) {
  const colour = status === 'UNDER_WAY' ? 'bridge' : status === 'FINISHED' ? 'teal' : 'gray'
  return (
    <Badge variant="light" color={colour}>
      {spoken(status)}
    </Badge>
  )
}
