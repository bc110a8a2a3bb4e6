import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { CreateTemplateDocument, EditTemplateDocument, type WholeTemplateFragment } from '../../generated/notes'
import { otherWords, useAct, type Wrong, wordsFor } from '../../shell/act'
import { useFocusOnWrong } from '../../shell/focus-wrong'
import { Refusal } from '../../shell/problem'
import { emptySection, SectionFields, type TypedSection, typedSections } from './section-fields'

/** Makes a template, or changes one. */
export function TemplateDialog(props: {
  template: WholeTemplateFragment | null
  isOpen: boolean
  close: () => void
}) {
  const { template, isOpen, close } = props
  const [name, setName] = useState(template?.name ?? '')
  const [sections, setSections] = useState<TypedSection[]>(() =>
    template ? typedSections(template.sections) : [emptySection()],
  )
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [create, isCreating] = useAct(CreateTemplateDocument)
  const [edit, isEditing] = useAct(EditTemplateDocument)
  const form = useFocusOnWrong(wrong)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const input = { name, sections: sections.map(({ title, instruction }) => ({ title, instruction })) }
    const done = template
      ? await edit({ input: { ...input, noteTemplateId: template.id } })
      : await create({ input })
    if (!done.isDone) {
      setWrong(done.wrong)
      return
    }
    notifications.show({ message: `${done.payload.noteTemplate?.name ?? name} is saved.` })
    close()
  }

  const fields = [
    'name',
    'sections',
    ...sections.flatMap((_, row) => [`sections.${row}.title`, `sections.${row}.instruction`]),
  ]
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      closeOnClickOutside={false}
      title={template ? `Edit ${template.name}` : 'New template'}
      size="lg"
    >
      <form ref={form} onSubmit={submit}>
        <Stack>
          <TextInput
            label="Name"
            description="Up to 100 characters. No two templates are called the same."
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={wordsFor(wrong, 'name')}
          />
          <SectionFields
            sections={sections}
            wrong={wrong}
            change={(changed) => {
              setSections(changed)
              if (changed.length !== sections.length) setWrong([])
            }}
          />
          <Refusal words={otherWords(wrong, fields)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={isCreating || isEditing}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
