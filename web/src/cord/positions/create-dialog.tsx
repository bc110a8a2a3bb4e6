import { Button, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { CreatePositionDocument, ImportPositionDocument, type OneJobFragment } from '../../generated/cord'
import { otherWords, useAct, type Wrong, wordsFor } from '../../shell/act'
import { Refusal } from '../../shell/problem'
import { DescriptionInput } from './description-input'
import { JobSelect } from './job-select'
import { SuggestedInput } from './suggested-input'

const FIELDS = ['title', 'location', 'employmentType', 'workplaceType', 'description', 'jobReference']

/** A new position, typed by hand or from a job in Pinpoint. */
export function CreateDialog(props: { isOpen: boolean; isImport: boolean; close: () => void }) {
  const [job, setJob] = useState<OneJobFragment | null>(null)
  const [title, setTitle] = useState('')
  const [location, setLocation] = useState('')
  const [employmentType, setEmploymentType] = useState('')
  const [workplaceType, setWorkplaceType] = useState('')
  const [description, setDescription] = useState('')
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [create, isCreating] = useAct(CreatePositionDocument)
  const [importJob, isImporting] = useAct(ImportPositionDocument)
  const navigate = useNavigate()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const typed = {
      title,
      location: location || null,
      employmentType: employmentType || null,
      workplaceType: workplaceType || null,
    }
    const done = job
      ? await importJob({ input: { ...typed, jobReference: job.atsReference } })
      : await create({ input: { ...typed, description: description || null } })
    if (!done.isDone) {
      setWrong(done.wrong)
      return
    }
    notifications.show({ message: job ? `${title} is created and linked to ${job.title}.` : `${title} is created.` })
    await navigate(`/positions/${done.payload.position?.id ?? ''}`)
  }

  return (
    <Modal
      opened={props.isOpen}
      onClose={props.close}
      title={props.isImport ? 'Import a position from Pinpoint' : 'Create a position'}
      size="lg"
    >
      <form onSubmit={submit}>
        <Stack>
          <JobSelect
            label="Import from Pinpoint"
            description={
              props.isImport
                ? 'Fills in the description and links the position. Only open jobs are offered.'
                : 'If you like: fills in the description and links the position. Only open jobs are offered.'
            }
            value={job}
            choose={setJob}
            error={wordsFor(wrong, 'jobReference')}
            autoFocus={props.isImport}
          />
          <SuggestedInput
            label="Title"
            isRequired
            value={title}
            set={setTitle}
            suggestion={job?.title}
            error={wordsFor(wrong, 'title')}
            autoFocus={!props.isImport}
          />
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <SuggestedInput
              label="Location"
              value={location}
              set={setLocation}
              suggestion={job?.location}
              error={wordsFor(wrong, 'location')}
            />
            <SuggestedInput
              label="Employment type"
              value={employmentType}
              set={setEmploymentType}
              suggestion={job?.employmentType}
              error={wordsFor(wrong, 'employmentType')}
            />
            <SuggestedInput
              label="Workplace type"
              value={workplaceType}
              set={setWorkplaceType}
              suggestion={job?.workplaceType}
              error={wordsFor(wrong, 'workplaceType')}
            />
          </SimpleGrid>
          {job ? (
            <Text size="sm" c="dimmed" role="status">
              The description is filled in from “{job.title}” when the position is created, and can be edited then.
            </Text>
          ) : (
            <DescriptionInput value={description} set={setDescription} error={wordsFor(wrong, 'description')} />
          )}
          <Refusal words={otherWords(wrong, FIELDS)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.close}>
              Cancel
            </Button>
            <Button type="submit" loading={isCreating || isImporting}>
              {job ? 'Create and link' : 'Create position'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
