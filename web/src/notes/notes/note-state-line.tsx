import { Alert, Anchor, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconHourglass, IconInfoCircle } from '@tabler/icons-react'
import type { NoteStateFragment } from '../../generated/notes'
import { When } from '../../shell/parts'
import { Refusal } from '../../shell/problem'
import { useWriteAnew } from './write-anew'

/** What stands in the way of a note, or that it is under way; nothing when it is written. */
export function NoteStateLine({ callId, note }: { callId: string; note: NoteStateFragment }) {
  const anew = useWriteAnew(callId, note)
  const next = note.nextTryAt && (
    <>
      {' '}
      Next try <When at={note.nextTryAt} />.
    </>
  )
  if (note.status === 'WRITTEN') return null
  if (note.status === 'QUEUED') {
    return (
      <Alert color={note.trouble ? 'yellow' : 'bridge'} icon={<IconHourglass aria-hidden />} role="status">
        {note.trouble ?? (note.latest ? 'It is being written anew. What it says so far stays until then.' : 'It is being written.')}
        {next}
      </Alert>
    )
  }
  const isFailed = note.status === 'FAILED'
  return (
    <Alert
      {...(isFailed ? { color: 'red', role: 'alert' } : { variant: 'default', role: 'note' })}
      icon={isFailed ? <IconAlertTriangle aria-hidden /> : <IconInfoCircle aria-hidden />}
      title={isFailed ? 'This note could not be written' : 'This note cannot be written yet'}
    >
      <Text size="sm">
        {note.trouble}
        {next}
        {note.obstacle === 'NO_CANDIDATE' && (
          <>
            {' '}
            <Anchor href="#match" size="sm" underline="always">
              See the match
            </Anchor>
          </>
        )}
      </Text>
      {isFailed && anew.isPossible && (
        <Group mt="xs">
          <Button size="xs" variant="default" loading={anew.isBusy} onClick={anew.write}>
            Try again
          </Button>
        </Group>
      )}
      <Refusal words={anew.wrong} />
    </Alert>
  )
}
