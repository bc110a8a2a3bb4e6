import { Alert, Stack } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconHandStop, IconUserCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'

const KINDS = {
  good: { Icon: IconCheck, colour: 'teal' },
  known: { Icon: IconUserCheck, colour: 'blue' },
  mind: { Icon: IconHandStop, colour: 'orange' },
  bad: { Icon: IconAlertTriangle, colour: 'red' },
}

/** Something to be seen before one goes on. Its words are as dark as all others; the sign says the rest. */
export function Note({ kind, title, children }: { kind: keyof typeof KINDS; title: string; children: ReactNode }) {
  const { Icon, colour } = KINDS[kind]
  return (
    <Alert
      variant="default"
      title={title}
      icon={<Icon aria-hidden color={`var(--mantine-color-${colour}-6)`} />}
      styles={{ label: { overflowWrap: 'anywhere' }, message: { overflowWrap: 'anywhere' } }}
    >
      <Stack gap="xs" align="start">
        {children}
      </Stack>
    </Alert>
  )
}
