import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { CombinedError } from 'urql'
import { words } from './act'

/** Something could not be read. */
export function Problem({ error, again }: { error: CombinedError; again?: () => void }) {
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title="This could not be loaded" role="alert">
      <Group justify="space-between">
        <Text size="sm">{words(error)}</Text>
        {again && (
          <Button size="xs" variant="default" onClick={() => again()}>
            Try again
          </Button>
        )}
      </Group>
    </Alert>
  )
}

/** What was wrong with an input, as far as it belongs to no field that is shown. */
export function Refusal({ words }: { words: string[] }) {
  if (words.length === 0) return null
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert">
      <Stack gap="xs">
        {words.map((one) => (
          <Text size="sm" key={one}>
            {one}
          </Text>
        ))}
      </Stack>
    </Alert>
  )
}
