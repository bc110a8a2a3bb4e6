import { Box, Group, Stack, Text } from '@mantine/core'
import type { SuggestedFragment } from '../../generated/notes'

type Evidence = SuggestedFragment['evidence'][number]

const FULL = 15
const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })

/** What speaks for an application and what against it; a longer bar says more. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  if (evidence.length === 0) return null
  return (
    <Stack gap={6} component="ul" m={0} p={0} maw="40rem" style={{ listStyle: 'none' }} aria-label="What speaks for and against it">
      {evidence.map((one) => (
        <Group key={one.signal} component="li" gap="sm" wrap="nowrap" justify="space-between">
          <Text size="sm" style={{ flex: 1, minWidth: 0 }}>
            {one.explanation}
          </Text>
          <Group gap={6} wrap="nowrap" style={{ flexShrink: 0 }}>
            <Bar weight={one.weight} />
            <Text
              size="xs"
              w="2.6rem"
              ta="right"
              style={{ fontVariantNumeric: 'tabular-nums' }}
              title="Each point makes it twice as likely, or half as likely below zero."
            >
              {number.format(one.weight)}
            </Text>
          </Group>
        </Group>
      ))}
    </Stack>
  )
}

/** To the right of the middle for it, to the left against it. */
function Bar({ weight }: { weight: number }) {
  const share = (Math.min(Math.abs(weight), FULL) / FULL) * 50
  return (
    <Box pos="relative" w={72} h={8} aria-hidden style={{ borderRadius: 4, background: 'var(--mantine-color-default-border)' }}>
      <Box
        pos="absolute"
        h={8}
        w={`${Math.max(share, 2)}%`}
        left={weight < 0 ? `${50 - Math.max(share, 2)}%` : '50%'}
        bg={weight < 0 ? 'red.6' : 'teal.6'}
      />
      <Box pos="absolute" left="50%" top={-2} h={12} w={1} bg="var(--mantine-color-text)" />
    </Box>
  )
}
