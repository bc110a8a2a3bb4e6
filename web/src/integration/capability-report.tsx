import { Badge, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { When } from '../shell/parts'

export interface CapabilityRow {
  capability: string
  permission: string
  isRequired: boolean
  isAvailable: boolean
  costOfMissing: string
  lastGoodCallAt?: string | null
  lastTroubleAt?: string | null
  nextTryAt?: string | null
  trouble?: string | null
}

/** What the key is good for, and what that means for the product. */
export function CapabilityReport({ rows }: { rows: CapabilityRow[] }) {
  return (
    <Stack gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Permissions">
      {rows.map((row) => (
        <Group key={row.capability} component="li" gap="sm" wrap="nowrap" align="start">
          <Mark row={row} />
          <div>
            <Group gap="xs">
              <Text size="sm" fw={500}>
                {row.permission}
              </Text>
              <Badge size="xs" variant="light" color={colour(row)}>
                {!row.isAvailable ? 'missing' : row.trouble ? 'trouble' : 'available'}
              </Badge>
              {!row.isRequired && (
                <Text size="xs" c="dimmed">
                  optional
                </Text>
              )}
            </Group>
            {!row.isAvailable && <Text size="sm">{row.costOfMissing}</Text>}
            {row.trouble && <Text size="sm">{row.trouble}</Text>}
            <Text size="xs" c="dimmed">
              {row.lastGoodCallAt && (
                <>
                  Last good call <When at={row.lastGoodCallAt} />
                </>
              )}
              {row.nextTryAt && (
                <>
                  {row.lastGoodCallAt && ', '}next try <When at={row.nextTryAt} />
                </>
              )}
            </Text>
          </div>
        </Group>
      ))}
    </Stack>
  )
}

const colour = (row: CapabilityRow) =>
  row.isAvailable ? (row.trouble ? 'yellow' : 'teal') : row.isRequired ? 'red' : 'gray'

function Mark({ row }: { row: CapabilityRow }) {
  const Icon = row.isAvailable ? (row.trouble ? IconAlertTriangle : IconCheck) : IconX
  return <Icon size={18} aria-hidden style={{ flexShrink: 0 }} color={`var(--mantine-color-${colour(row)}-6)`} />
}
