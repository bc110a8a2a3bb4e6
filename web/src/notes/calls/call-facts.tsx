import { SimpleGrid, Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** A list of what is known. */
export function Facts({ columns = 4, children }: { columns?: number; children: ReactNode }) {
  return (
    <SimpleGrid component="dl" m={0} cols={{ base: 1, xs: 2, md: columns }} spacing="md" verticalSpacing="sm">
      {children}
    </SimpleGrid>
  )
}

/** One thing that is known, by its name. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" m={0} size="sm" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Text>
    </div>
  )
}
