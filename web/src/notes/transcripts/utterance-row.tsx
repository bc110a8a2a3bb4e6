import { Anchor, Box, Button, Group, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { anchorOf, useReading } from './reading'
import { placeIn } from './spoken-time'
import style from './utterance-row.module.css'
import type { Utterance } from './utterances-so-far'

/** What one speaker says at a time, with its place. When somebody is led here, it is marked and has the focus. */
export function UtteranceRow({ utterance, isSpeakerNamed }: { utterance: Utterance; isSpeakerNamed: boolean }) {
  const { speakerName, target, jump } = useReading()
  const row = useRef<HTMLLIElement>(null)
  const isTarget = target?.number === utterance.number
  useEffect(() => {
    if (target?.number !== utterance.number) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    row.current?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    row.current?.focus({ preventScroll: true })
  }, [target, utterance.number])
  const cameFrom = isTarget ? target.cameFrom : null
  return (
    <Box
      component="li"
      ref={row}
      id={anchorOf(utterance.number)}
      tabIndex={-1}
      className={style.row}
      aria-current={isTarget ? 'location' : undefined}
    >
      {isSpeakerNamed && (
        <Text size="sm" fw={600} dir="auto" mt={6}>
          {speakerName(utterance.speaker.number)}
        </Text>
      )}
      <Group gap="xs" wrap="nowrap" align="baseline">
        <Anchor
          size="xs"
          c="dimmed"
          href={`#${anchorOf(utterance.number)}`}
          aria-label={`${placeIn(utterance.startMillis)}, link to this place`}
          style={{ fontVariantNumeric: 'tabular-nums' }}
          onClick={(event) => {
            event.preventDefault()
            jump(utterance.number)
          }}
        >
          {placeIn(utterance.startMillis)}
        </Anchor>
        <Text size="sm" dir="auto" style={{ overflowWrap: 'anywhere', flex: 1 }}>
          {utterance.text}
        </Text>
      </Group>
      {cameFrom && (
        <Button
          size="compact-xs"
          variant="default"
          mt={4}
          leftSection={<IconArrowBackUp size={14} aria-hidden />}
          onClick={() => {
            cameFrom.scrollIntoView({ block: 'center' })
            cameFrom.focus({ preventScroll: true })
          }}
        >
          Back to the note
        </Button>
      )}
    </Box>
  )
}
