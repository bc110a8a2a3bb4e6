import { Accordion, Modal, Stack, Text, Title } from '@mantine/core'
import { useQuery } from 'urql'
import { type NoteStateFragment, NoteVersionsDocument } from '../../generated/notes'
import { Loading, When } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { NoteLines } from './note-lines'
import { CHANGES } from './note-words'

/** All that a note ever said, when it came to say so, and by whom. */
export function NoteVersionsDialog({ note, close }: { note: NoteStateFragment; close: () => void }) {
  const [{ data, error }, again] = useQuery({
    query: NoteVersionsDocument,
    variables: { id: note.id },
    requestPolicy: 'network-only',
  })
  const versions = data?.node && 'versions' in data.node ? data.node.versions : null
  return (
    <Modal opened onClose={close} title={`Versions of ${note.title}`} size="lg">
      {error && <Problem error={error} again={again} />}
      {!versions && !error && <Loading rows={3} />}
      {versions && (
        <Accordion variant="contained" order={3}>
          {versions.map((version) => (
            <Accordion.Item key={version.number} value={String(version.number)}>
              <Accordion.Control>
                <Text size="sm" fw={600}>
                  Version {version.number}
                </Text>
                <Text size="xs" c="dimmed">
                  {CHANGES[version.change]} <When at={version.changedAt} />
                  {version.changedBy && ` by ${version.changedBy.name}`}
                </Text>
              </Accordion.Control>
              <Accordion.Panel>
                <Stack gap="sm">
                  {version.sections.map((section) => (
                    <div key={section.title}>
                      <Title order={4} size="h6">
                        {section.title}
                      </Title>
                      <NoteLines lines={section.lines} first={null} />
                    </div>
                  ))}
                  <Text size="xs" c="dimmed">
                    {version.source}
                  </Text>
                </Stack>
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      )}
    </Modal>
  )
}
