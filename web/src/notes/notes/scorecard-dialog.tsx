import { Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { CallScorecardDocument } from '../../generated/notes'
import { useAgain } from '../../shell/again'
import { Empty, Loading } from '../../shell/parts'
import { Problem } from '../../shell/problem'

/** What is judged at the stage that a call belongs to, read from Pinpoint when somebody looks, and a note by it. */
export function ScorecardDialog(props: { callId: string; write: (templateId: string) => Promise<void>; close: () => void }) {
  const [{ data, error }, ask] = useQuery({
    query: CallScorecardDocument,
    variables: { id: props.callId },
    requestPolicy: 'network-only',
  })
  const again = useAgain(ask)
  const [isBusy, setBusy] = useState(false)
  const scorecard = data?.call?.scorecard
  const template = scorecard?.template
  return (
    <Modal opened onClose={props.close} title="A note by the scorecard">
      <Stack>
        {error && <Problem error={error} again={again} />}
        {!data && !error && <Loading rows={2} />}
        {data && !template && <Empty title="There is no scorecard to write by">{scorecard?.explanation}</Empty>}
        {template && (
          <>
            <Text size="sm">
              {template.name}: what was said on each criterion. The note is for the interviewers alone. It is never posted
              to Pinpoint, and the scorecard there stays as it is.
            </Text>
            <List size="sm" spacing={6}>
              {template.sections.map((section) => (
                <List.Item key={section.title}>
                  <Text size="sm" fw={600}>
                    {section.title}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {section.instruction}
                  </Text>
                </List.Item>
              ))}
            </List>
            <Group justify="flex-end">
              <Button variant="default" onClick={props.close}>
                Cancel
              </Button>
              <Button
                loading={isBusy}
                onClick={async () => {
                  setBusy(true)
                  await props.write(template.id)
                  props.close()
                }}
              >
                Write the note
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  )
}
