import { Button, Group, Text } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { type CallReadersFragment, UnshareCallDocument } from '../../generated/notes'
import { useAct } from '../../shell/act'
import { Refusal } from '../../shell/problem'
import { REASONS, REFUSALS } from './access-words'

/** Somebody who has to do with a call, and whether they may open it. */
export function ReaderRow({ callId, reader }: { callId: string; reader: CallReadersFragment['readers'][number] }) {
  const [unshare, isBusy] = useAct(UnshareCallDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const Mark = reader.isGranted ? IconCheck : IconX
  return (
    <>
      <Group gap="sm" wrap="nowrap" align="start">
        <Mark
          size={18}
          aria-label={reader.isGranted ? 'May open it' : 'May not open it'}
          style={{ flexShrink: 0 }}
          color={`var(--mantine-color-${reader.isGranted ? 'teal' : 'red'}-7)`}
        />
        <div style={{ flex: 1, minWidth: 0 }}>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            <bdi>{reader.person?.name ?? reader.email}</bdi>{' '}
            {reader.person && (
              <Text span size="xs" c="dimmed">
                {reader.email}
              </Text>
            )}
          </Text>
          <Text size="xs" c="dimmed">
            {reader.isGranted ? sentence(reader.reasons.map((reason) => REASONS[reason])) : reader.refusal && REFUSALS[reader.refusal]}
            {!reader.person && '. Has not signed in here yet'}
          </Text>
        </div>
        {reader.reasons.includes('SHARED') && (
          <Button
            size="compact-xs"
            variant="default"
            loading={isBusy}
            aria-label={`Stop sharing with ${reader.email}`}
            onClick={async () => {
              const done = await unshare({ input: { callId, email: reader.email } })
              setWrong(done.words)
            }}
          >
            Stop sharing
          </Button>
        )}
      </Group>
      <Refusal words={wrong} />
    </>
  )
}

const sentence = (reasons: string[]) => {
  const all = reasons.join('; ')
  return all.charAt(0).toUpperCase() + all.slice(1)
}
