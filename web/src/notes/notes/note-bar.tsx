import { Badge, Button, CopyButton, Group, Text, VisuallyHidden } from '@mantine/core'
import { IconCopy, IconEraser, IconHistory, IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import type { NoteStateFragment } from '../../generated/notes'
import { When } from '../../shell/parts'
import { Refusal } from '../../shell/problem'
import { NoteVersionsDialog } from './note-versions-dialog'
import { asText, CHANGES } from './note-words'
import { RedactDialog } from './redact-dialog'
import { useWriteAnew } from './write-anew'

/** Which version of a note this is, and what can be done with it as a whole. */
export function NoteBar(props: {
  callId: string
  note: NoteStateFragment
  latest: NonNullable<NoteStateFragment['latest']>
}) {
  const { note, latest } = props
  const anew = useWriteAnew(props.callId, note)
  const [isLookingBack, setLookingBack] = useState(false)
  const [passage, setPassage] = useState<string | null>(null)
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          {latest.isExtract && (
            <Badge size="sm" variant="default" tt="none">
              Extract, no model
            </Badge>
          )}
          <Text size="sm" c="dimmed">
            Version {latest.number}. {CHANGES[latest.change]} <When at={latest.changedAt} />
            {latest.changedBy && ` by ${latest.changedBy.name}`}
          </Text>
        </Group>
        <Group gap={6}>
          <CopyButton value={asText(note.title, latest)}>
            {({ copied, copy }) => (
              <>
                <Button size="compact-xs" variant="default" leftSection={<IconCopy size={13} aria-hidden />} onClick={copy}>
                  {copied ? 'Copied' : 'Copy as text'}
                </Button>
                <VisuallyHidden role="status">{copied && 'Copied'}</VisuallyHidden>
              </>
            )}
          </CopyButton>
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconHistory size={13} aria-hidden />}
            onClick={() => setLookingBack(true)}
          >
            Versions
          </Button>
          {anew.isPossible && (
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconRefresh size={13} aria-hidden />}
              loading={anew.isBusy}
              disabled={note.status === 'QUEUED'}
              onClick={anew.write}
            >
              Write anew
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconEraser size={13} aria-hidden />}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setPassage(getSelection()?.toString().trim() ?? '')}
          >
            Redact
          </Button>
        </Group>
      </Group>
      <Refusal words={anew.wrong} />
      {isLookingBack && <NoteVersionsDialog note={note} close={() => setLookingBack(false)} />}
      {passage !== null && <RedactDialog noteId={note.id} selected={passage} close={() => setPassage(null)} />}
    </>
  )
}
