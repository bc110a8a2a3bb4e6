import { Button, Group, SimpleGrid, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { EditPositionDocument, type EditPositionInput, type PositionDetailsFragment } from '../../generated/cord'
import { otherWords, useAct, type Wrong, wordsFor } from '../../shell/act'
import { Refusal } from '../../shell/problem'
import { DescriptionInput } from './description-input'
import { SuggestedInput } from './suggested-input'

const FIELDS = ['title', 'location', 'employmentType', 'workplaceType', 'description'] as const

type Typed = Record<(typeof FIELDS)[number], string>

/** Changes what was typed. Only what is different is sent, so that somebody else's change of the rest stays. */
export function DetailsForm({ position, close }: { position: PositionDetailsFragment; close: () => void }) {
  const [before] = useState<Typed>(() => typedOf(position))
  const [typed, setTyped] = useState<Typed>(before)
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [edit, isBusy] = useAct(EditPositionDocument)
  const set = (field: keyof Typed) => (value: string) => setTyped((now) => ({ ...now, [field]: value }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const done = await edit({ input: { positionId: position.id, ...differences(before, typed) } })
    if (done.isDone) close()
    else setWrong(done.wrong)
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <SuggestedInput
          label="Title"
          isRequired
          value={typed.title}
          set={set('title')}
          error={wordsFor(wrong, 'title')}
        />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <SuggestedInput
            label="Location"
            value={typed.location}
            set={set('location')}
            suggestion={position.suggestions?.location}
            error={wordsFor(wrong, 'location')}
          />
          <SuggestedInput
            label="Employment type"
            value={typed.employmentType}
            set={set('employmentType')}
            suggestion={position.suggestions?.employmentType}
            error={wordsFor(wrong, 'employmentType')}
          />
          <SuggestedInput
            label="Workplace type"
            value={typed.workplaceType}
            set={set('workplaceType')}
            suggestion={position.suggestions?.workplaceType}
            error={wordsFor(wrong, 'workplaceType')}
          />
        </SimpleGrid>
        <DescriptionInput value={typed.description} set={set('description')} error={wordsFor(wrong, 'description')} />
        <Refusal words={otherWords(wrong, [...FIELDS])} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={isBusy}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const typedOf = (position: PositionDetailsFragment): Typed => ({
  title: position.title,
  location: position.location ?? '',
  employmentType: position.employmentType ?? '',
  workplaceType: position.workplaceType ?? '',
  description: position.description,
})

function differences(before: Typed, now: Typed): Omit<EditPositionInput, 'positionId'> {
  const changed: Omit<EditPositionInput, 'positionId'> = {}
  for (const field of FIELDS) {
    if (before[field] !== now[field]) changed[field] = now[field] || null
  }
  return changed
}
