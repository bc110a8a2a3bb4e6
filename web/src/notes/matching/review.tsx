import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useCallback, useRef, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Page, Section } from '../../shell/parts'
import { Decided, type DecidedCall } from './decided'
import { ReviewPages } from './review-pages'

const TABS = [
  { value: 'NEEDS_REVIEW', label: 'Needs review' },
  { value: 'NOT_MATCHED', label: 'Not matched' },
] as const

const ABOUT = {
  NEEDS_REVIEW: 'These calls could not be matched by themselves. Say what each is about; it can be undone.',
  NOT_MATCHED: 'These calls have nothing to do with Pinpoint, by their type or because somebody said so.',
}

/** The queue of calls that need a person to say what they are about. */
export default function ReviewPage() {
  const [query, setQuery] = useSearchParams()
  const tab = query.get('tab') === 'NOT_MATCHED' ? 'NOT_MATCHED' : 'NEEDS_REVIEW'
  const [decided, setDecided] = useState<DecidedCall[]>([])
  const backId = decided[0]?.isUndone ? decided[0].id : null
  const list = useRef<HTMLDivElement>(null)
  const settle = useCallback((call: DecidedCall) => {
    if (call.isUndone) list.current?.focus()
    else focusNext(list.current, call.id)
    setDecided((earlier) => [call, ...earlier.filter((one) => one.id !== call.id)].slice(0, 5))
  }, [])
  return (
    <Page title="Review">
      <Stack gap="xs">
        <Group justify="space-between">
          <SegmentedControl
            aria-label="Which calls"
            data={[...TABS]}
            value={tab}
            onChange={(value) => setQuery(value === 'NEEDS_REVIEW' ? {} : { tab: value }, { replace: true })}
          />
          <Button component={Link} to="/calls" variant="subtle" size="xs">
            All calls
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {ABOUT[tab]}
        </Text>
      </Stack>
      {decided.length > 0 && (
        <Section title="Decided just now">
          <Decided calls={decided} settle={settle} />
        </Section>
      )}
      <Stack ref={list} gap="md" tabIndex={-1} aria-label="Calls to review" role="region">
        <ReviewPages key={tab} status={tab} backId={backId} settle={settle} />
      </Stack>
    </Page>
  )
}

/** To the call after the one that leaves the list, or the one before it, so that a keyboard goes on from there. */
function focusNext(list: HTMLElement | null, id: string) {
  const cards = [...(list?.querySelectorAll<HTMLElement>('[data-call]') ?? [])]
  const at = cards.findIndex((card) => card.dataset.call === id)
  if (at < 0) return
  const next = cards[at + 1] ?? cards[at - 1]
  if (next) next.focus()
  else list?.focus()
}
