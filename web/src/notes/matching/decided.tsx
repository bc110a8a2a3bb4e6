import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { Refusal } from '../../shell/problem'
import { useDecision } from './use-decision'

export interface DecidedCall {
  id: string
  title: string
  outcome: string
  isUndoable: boolean
  isUndone?: boolean
}

/** What was said in the last minutes, each to be taken back. */
export function Decided({ calls, settle }: { calls: DecidedCall[]; settle: (call: DecidedCall) => void }) {
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }} role="list" aria-live="polite">
      {calls.map((call) => (
        <li key={call.id}>
          <One call={call} settle={settle} />
        </li>
      ))}
    </Stack>
  )
}

function One({ call, settle }: { call: DecidedCall; settle: (call: DecidedCall) => void }) {
  const decision = useDecision(call.id, (outcome) =>
    settle({ ...call, outcome: `Undone. ${outcome}`, isUndoable: false, isUndone: true }),
  )
  return (
    <Stack gap={4}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Anchor component={Link} to={`/calls/${call.id}`} size="sm" underline="always">
            {call.title}
          </Anchor>
          {': '}
          {call.outcome}
        </Text>
        {call.isUndoable && (
          <Button size="compact-xs" variant="default" loading={decision.isBusy} onClick={decision.undo} aria-label={`Undo: ${call.title}`}>
            Undo
          </Button>
        )}
      </Group>
      <Refusal words={decision.wrong.map((one) => one.message)} />
    </Stack>
  )
}
