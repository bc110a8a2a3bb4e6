import { ActionIcon, Button, Fieldset, Group, Stack, Text, Textarea, TextInput, VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import { type Wrong, wordsFor } from '../../shell/act'

export interface TypedSection {
  key: number
  title: string
  instruction: string
}

const MOST = 20

let lastKey = 0
const keyed = (title: string, instruction: string): TypedSection => ({ key: ++lastKey, title, instruction })

export const emptySection = () => keyed('', '')

export const typedSections = (sections: { title: string; instruction: string }[]) =>
  sections.map(({ title, instruction }) => keyed(title, instruction))

/** What notes consist of, in order, to be typed and moved. */
export function SectionFields(props: {
  sections: TypedSection[]
  wrong: Wrong[]
  change: (sections: TypedSection[]) => void
}) {
  const { sections, wrong, change } = props
  const [moved, setMoved] = useState('')
  const adder = useRef<HTMLButtonElement>(null)
  const put = (row: number, one: Partial<TypedSection>) =>
    change(sections.map((section, at) => (at === row ? { ...section, ...one } : section)))
  const move = (row: number, to: number) => {
    const section = sections[row]
    if (!section || to < 0 || to >= sections.length) return
    change(sections.toSpliced(row, 1).toSpliced(to, 0, section))
    setMoved(`${section.title || 'The section'} is now ${to + 1} of ${sections.length}.`)
  }
  const remove = (row: number) => {
    change(sections.toSpliced(row, 1))
    setMoved(`${sections[row]?.title || 'The section'} is removed.`)
    adder.current?.focus()
  }
  return (
    <Stack gap="sm">
      {sections.map((section, row) => (
        <Fieldset key={section.key} legend={`Section ${row + 1}`}>
          <Stack gap="xs">
            <TextInput
              label="Title"
              value={section.title}
              onChange={(event) => put(row, { title: event.currentTarget.value })}
              error={wordsFor(wrong, `sections.${row}.title`)}
            />
            <Textarea
              label="What belongs there"
              description="As you would tell a colleague."
              autosize
              minRows={2}
              maxRows={10}
              value={section.instruction}
              onChange={(event) => put(row, { instruction: event.currentTarget.value })}
              error={wordsFor(wrong, `sections.${row}.instruction`)}
            />
            <Group gap="xs">
              <Move label={`Move section ${row + 1} up`} isPossible={row > 0} move={() => move(row, row - 1)}>
                <IconArrowUp size={16} />
              </Move>
              <Move
                label={`Move section ${row + 1} down`}
                isPossible={row < sections.length - 1}
                move={() => move(row, row + 1)}
              >
                <IconArrowDown size={16} />
              </Move>
              <Move
                label={`Remove section ${row + 1}`}
                isPossible={sections.length > 1}
                move={() => sections.length > 1 && remove(row)}
              >
                <IconTrash size={16} />
              </Move>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      {wordsFor(wrong, 'sections') && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {wordsFor(wrong, 'sections')}
        </Text>
      )}
      <Group>
        <Button
          ref={adder}
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={sections.length >= MOST}
          onClick={() => change([...sections, emptySection()])}
        >
          Add a section
        </Button>
      </Group>
      <VisuallyHidden role="status">{moved}</VisuallyHidden>
    </Stack>
  )
}

/** Stays in the order of the keyboard where it is not possible, so that focus is not lost at an end of the list. */
function Move(props: { label: string; isPossible: boolean; move: () => void; children: ReactNode }) {
  return (
    <ActionIcon
      variant="default"
      size="md"
      aria-label={props.label}
      aria-disabled={!props.isPossible}
      data-disabled={!props.isPossible || undefined}
      onClick={props.move}
    >
      {props.children}
    </ActionIcon>
  )
}
