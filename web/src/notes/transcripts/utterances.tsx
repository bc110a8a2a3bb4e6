import { Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Loading, More } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { useReading } from './reading'
import { UtteranceRow } from './utterance-row'

const PAGE = 50

/** What was said, a part at a time. Whatever is pointed to is among it. */
export function Utterances({ count }: { count: number }) {
  const { utterances, isBusy, error, reach, target } = useReading()
  const [shown, setShown] = useState({ from: 0, to: PAGE })

  useEffect(() => {
    if (!target) return
    setShown((now) => {
      if (target.number >= now.from && target.number < now.to) return now
      // A place that is near is reached by showing more; one that is far, by showing what is around it.
      if (target.number >= now.to && target.number < now.to + PAGE) return { ...now, to: now.to + PAGE }
      const from = Math.floor(target.number / PAGE) * PAGE
      return { from, to: from + PAGE }
    })
  }, [target])

  const more = async () => {
    // What could not be read is not passed over as if it had been shown.
    const isRead = await reach(Math.min(shown.to + PAGE, count))
    if (isRead) setShown((now) => ({ ...now, to: now.to + PAGE }))
  }
  if (utterances.length === 0) return error ? <Problem error={error} again={() => void reach(1)} /> : <Loading rows={3} />
  const visible = utterances.slice(shown.from, shown.to)
  return (
    <Stack gap="xs">
      {shown.from > 0 && (
        <Group justify="center">
          <Button variant="default" onClick={() => setShown({ from: Math.max(0, shown.from - PAGE), to: shown.to })}>
            Show earlier
          </Button>
        </Group>
      )}
      <Stack gap={2} component="ol" m={0} p={0} style={{ listStyle: 'none' }} aria-label="What was said">
        {visible.map((utterance, at) => (
          <UtteranceRow
            key={utterance.number}
            utterance={utterance}
            isSpeakerNamed={utterance.speaker.number !== visible[at - 1]?.speaker.number}
          />
        ))}
      </Stack>
      {error && <Problem error={error} again={() => void more()} />}
      {shown.to < count ? (
        <More isBusy={isBusy} load={() => void more()} />
      ) : (
        <Text size="xs" c="dimmed" ta="center">
          That is all that was said.
        </Text>
      )}
    </Stack>
  )
}
