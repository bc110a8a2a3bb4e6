import { ActionIcon, Button, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { CallHeadFragment, CallParticipantInput, ParticipantRole } from '../../generated/notes'
import { type Wrong, wordsFor } from '../../shell/act'
import { ROLES } from './call-words'

/** A participant as the form has them; the key tells rows apart while they are typed. */
export interface PersonField {
  key: string
  name: string
  email: string
  role: ParticipantRole
}

export const fieldsOf = (participants: CallHeadFragment['participants']): PersonField[] =>
  participants.map((one, at) => ({ key: `known ${at}`, name: one.name ?? '', email: one.email ?? '', role: one.role }))

/** As the API wants them. */
export const participantsOf = (people: PersonField[]): CallParticipantInput[] =>
  people.map(({ name, email, role }) => ({ name: name.trim() || null, email: email.trim() || null, role }))

/** Everybody who was in a call, one row each. */
export function ParticipantsField(props: {
  people: PersonField[]
  change: (people: PersonField[]) => void
  wrong: Wrong[]
}) {
  const { people, change, wrong } = props
  const put = (key: string, next: Partial<PersonField>) =>
    change(people.map((one) => (one.key === key ? { ...one, ...next } : one)))
  return (
    <Stack gap="xs" component="fieldset" m={0} p={0} style={{ border: 0 }}>
      <Text component="legend" size="sm" fw={500}>
        Participants
      </Text>
      {people.map((one, at) => (
        <Group key={one.key} gap="xs" wrap="nowrap" align="start">
          <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs" verticalSpacing={4} style={{ flex: 1 }}>
            <TextInput
              size="xs"
              aria-label={`Name of participant ${at + 1}`}
              placeholder="Name"
              dir="auto"
              maxLength={200}
              value={one.name}
              onChange={(event) => put(one.key, { name: event.currentTarget.value })}
              error={wordsFor(wrong, `participants.${at}.name`)}
            />
            <TextInput
              size="xs"
              aria-label={`E-mail address of participant ${at + 1}`}
              placeholder="E-mail address"
              value={one.email}
              onChange={(event) => put(one.key, { email: event.currentTarget.value })}
              error={wordsFor(wrong, `participants.${at}.email`)}
            />
            <NativeSelect
              size="xs"
              aria-label={`Role of participant ${at + 1}`}
              data={ROLES}
              value={one.role}
              onChange={(event) => {
                const chosen = ROLES.find((role) => role.value === event.currentTarget.value)
                if (chosen) put(one.key, { role: chosen.value })
              }}
              error={wordsFor(wrong, `participants.${at}.role`)}
            />
          </SimpleGrid>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Remove participant ${at + 1}`}
            onClick={() => change(people.filter((other) => other.key !== one.key))}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => change([...people, { key: `new ${Date.now()}`, name: '', email: '', role: 'UNKNOWN' }])}
        >
          Add a participant
        </Button>
      </Group>
    </Stack>
  )
}
