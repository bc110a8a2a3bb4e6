import { Button, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { SyncRunsDocument, type SyncRunsQuery, type SyncRunType } from '../generated/integration'
import { useAgain } from '../shell/again'
import { useEvery } from '../shell/every'
import { useKept } from '../shell/kept'
import { NOW_AND_THEN } from '../shell/pace'
import { Section, spoken, When } from '../shell/parts'
import { Problem } from '../shell/problem'

type Run = SyncRunsQuery['atsMirrors'][number]['runs'][number]

const RUNS = { additionalTypenames: ['AtsMirror'] }

const TYPES: Record<SyncRunType, string> = {
  FIRST_IMPORT: 'First import',
  LOOK: 'Regular look',
  SWEEP: 'Sweep for what is gone',
}

const FEW = 6

const number = new Intl.NumberFormat()

/** When records of each account were read, and what came of it. */
export function SyncRuns() {
  const [{ data: read, error }, ask] = useQuery({ query: SyncRunsDocument, context: RUNS })
  const data = useKept(read)
  const again = useAgain(ask)
  useEvery(NOW_AND_THEN, again)
  return (
    <>
      {error && <Problem error={error} again={again} />}
      {data?.atsMirrors
        .filter(({ runs }) => runs.length > 0)
        .map(({ account, runs }) => (
          <Runs key={account} account={account} runs={runs} />
        ))}
    </>
  )
}

function Runs({ account, runs }: { account: string; runs: Run[] }) {
  const [isAllShown, setAllShown] = useState(false)
  const shown = isAllShown ? runs : runs.slice(0, FEW)
  return (
    <Section title={`What was read of ${account}`} about="The latest first. A look that found nothing is left out.">
      <Table.ScrollContainer minWidth={520} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={6} aria-label={`What was read of ${account}`}>
          <Table.Thead>
            <Table.Tr>
              {['What', 'Why', 'Began', 'Changed', 'Gone'].map((title) => (
                <Table.Th key={title} scope="col">
                  {title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((run) => (
              <Table.Tr key={`${run.kind} ${run.type} ${run.startedAt}`}>
                <Table.Th scope="row" fw={500}>
                  {spoken(run.kind)}
                </Table.Th>
                <Table.Td>
                  {TYPES[run.type]}
                  {run.endedAt === null && ', goes on'}
                  {run.trouble && (
                    <Text size="xs" c="dimmed">
                      {run.trouble}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  <When at={run.startedAt} />
                </Table.Td>
                <Table.Td>{number.format(run.changedCount)}</Table.Td>
                <Table.Td>{number.format(run.removedCount)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {runs.length > FEW && (
        <Button variant="subtle" size="xs" style={{ alignSelf: 'start' }} onClick={() => setAllShown(!isAllShown)}>
          {isAllShown ? 'Show fewer' : `Show all ${runs.length}`}
        </Button>
      )}
    </Section>
  )
}
