import { Button, Menu, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { AllTemplatesDocument, WriteNoteDocument } from '../../generated/notes'
import { useAct } from '../../shell/act'
import { ScorecardDialog } from './scorecard-dialog'

const TEMPLATES = { additionalTypenames: ['NoteTemplate'] }

/** Has a note written by one of the templates, or by the scorecard of the stage. */
export function WriteNote({ callId, written }: { callId: string; written: (noteId: string) => void }) {
  const [{ data, error }] = useQuery({ query: AllTemplatesDocument, context: TEMPLATES })
  const [write, isBusy] = useAct(WriteNoteDocument)
  const [isScorecard, setScorecard] = useState(false)
  const by = async (templateId: string) => {
    const done = await write({ input: { callId, templateId } })
    if (done.isDone && done.payload.note) written(done.payload.note.id)
    for (const one of done.wrong) notifications.show({ color: 'red', message: one.message })
  }
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button size="xs" variant="default" loading={isBusy} rightSection={<IconChevronDown size={14} aria-hidden />}>
            Write a note
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
          {error && <Menu.Label>The templates could not be loaded.</Menu.Label>}
          {data?.noteTemplates.map((template) => (
            <Menu.Item key={template.id} onClick={() => by(template.id)}>
              {template.name}
              {template.isCandidateNeeded && (
                <Text size="xs" c="dimmed">
                  Needs an assigned candidate
                </Text>
              )}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setScorecard(true)}>By the scorecard of the stage …</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isScorecard && <ScorecardDialog callId={callId} write={by} close={() => setScorecard(false)} />}
    </>
  )
}
