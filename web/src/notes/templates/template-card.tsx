import { Button, Stack, Text } from '@mantine/core'
import type { WholeTemplateFragment } from '../../generated/notes'
import { Section } from '../../shell/parts'

/** One template with what belongs into its notes. */
export function TemplateCard(props: {
  template: WholeTemplateFragment
  edit: ((from: HTMLElement) => void) | null
  remove: ((from: HTMLElement) => void) | null
}) {
  const { template, edit, remove } = props
  const about = [
    template.isBuiltIn ? 'Built in; it cannot be changed.' : 'Your own.',
    template.isCandidateNeeded && 'Only for calls that a candidate is assigned to.',
  ]
  return (
    <Section
      title={template.name}
      about={about.filter(Boolean).join(' ')}
      actions={
        (edit ?? remove) && (
          <>
            {edit && (
              <Button size="xs" variant="default" onClick={(event) => edit(event.currentTarget)} aria-label={`Edit ${template.name}`}>
                Edit
              </Button>
            )}
            {remove && (
              <Button size="xs" variant="subtle" color="red" onClick={(event) => remove(event.currentTarget)} aria-label={`Delete ${template.name}`}>
                Delete
              </Button>
            )}
          </>
        )
      }
    >
      <Stack component="ol" gap="xs" m={0} pl="lg" fz="sm" aria-label={`Sections of ${template.name}`}>
        {template.sections.map((section) => (
          <li key={section.title} style={{ overflowWrap: 'anywhere' }}>
            <Text size="sm" fw={500}>
              {section.title}
            </Text>
            <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-line' }}>
              {section.instruction}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  )
}
