import { Button, Group, Stack, Text } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PositionDetailsFragment } from '../../generated/cord'
import { Section } from '../../shell/parts'
import { useIsRecruiter } from '../../shell/session'
import { OfferedPage } from './offered-page'
import { SendOfferedDialog } from './send-offered-dialog'

/** As many as one bulk takes. */
const MOST = 500

/**
 * People who talk about the position already and were not sent, to choose from.
 * @param isWanted brings the section into sight
 */
export function OfferedSection(props: { position: PositionDetailsFragment; isWanted: boolean; forget: () => void }) {
  const { position, isWanted, forget } = props
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState<Readonly<Record<string, string[]>>>({})
  const [isAsking, setAsking] = useState(false)
  const isRecruiter = useIsRecruiter()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isWanted) return
    place.current?.scrollIntoView({ block: 'start' })
    place.current?.focus({ preventScroll: true })
    forget()
  }, [isWanted, forget])
  const show = useCallback(
    (after: string, ids: string[]) => setShown((before) => ({ ...before, [after]: ids })),
    [],
  )
  const ids = [...new Set(Object.values(shown).flat())]
  const toSend = ids.filter((id) => chosen.has(id)).slice(0, MOST)
  const toggle = (id: string) =>
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none', scrollMarginTop: 72 }}>
      <Section
        title="Can be sent now"
        about={
          position.offeredCount === 1
            ? '1 person talks about this position and was not sent to its job.'
            : `${position.offeredCount} people talk about this position and were not sent to its job.`
        }
      >
        {isRecruiter && (
          <Group gap="xs">
            <Button
              variant="default"
              size="xs"
              onClick={() => setChosen(toSend.length === ids.length ? new Set() : new Set(ids))}
            >
              {ids.length > 0 && toSend.length === ids.length ? 'Select none' : 'Select all shown'}
            </Button>
            <Button size="xs" disabled={toSend.length === 0} onClick={() => setAsking(true)}>
              Send selected
            </Button>
            <Text size="sm" c="dimmed" role="status">
              {toSend.length} selected
            </Text>
          </Group>
        )}
        <Stack gap="xs">
          <OfferedPage
            positionId={position.id}
            after={null}
            chosen={chosen}
            toggle={isRecruiter ? toggle : null}
            show={show}
          />
        </Stack>
        <SendOfferedDialog position={position} ids={toSend} isOpen={isAsking} close={() => setAsking(false)} />
      </Section>
    </div>
  )
}
