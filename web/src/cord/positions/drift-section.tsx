import { Button, Group, List, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { AcceptJobDriftDocument, type PositionDetailsFragment } from '../../generated/cord'
import { useAct } from '../../shell/act'
import { Section, When } from '../../shell/parts'
import { Refusal } from '../../shell/problem'
import { RichText } from '../../shell/rich-text'
import { useIsRecruiter } from '../../shell/session'

type Drift = NonNullable<PositionDetailsFragment['jobDrift']>

/** What changed about the linked job since somebody looked, and what to make of it. */
export function DriftSection({ position, drift }: { position: PositionDetailsFragment; drift: Drift }) {
  const [accept, isBusy] = useAct(AcceptJobDriftDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const [isShown, setShown] = useState(false)
  const isRecruiter = useIsRecruiter()
  const answer = async (isDescriptionTakenOver: boolean) => {
    const done = await accept({ input: { positionId: position.id, isDescriptionTakenOver } })
    setWrong(done.words)
  }
  const hasDescription = drift.aspects.includes('DESCRIPTION') && drift.description !== null
  return (
    <Section
      title="The job has changed in Pinpoint"
      about={
        <>
          Noticed <When at={drift.noticedAt} />. Nothing changes here by itself.
        </>
      }
    >
      <List size="sm" aria-label="What changed">
        {drift.aspects.includes('TITLE') && (
          <List.Item>
            Title: <del>{drift.knownTitle}</del>, now <ins>{drift.title}</ins>
          </List.Item>
        )}
        {drift.aspects.includes('LOCATION') && (
          <List.Item>
            Location: <del>{drift.knownLocation ?? 'none'}</del>, now <ins>{drift.location ?? 'none'}</ins>
          </List.Item>
        )}
        {drift.aspects.includes('DESCRIPTION') && <List.Item>The description is another one.</List.Item>}
      </List>
      {isShown && drift.description !== null && (
        <Paper withBorder p="sm">
          <Stack gap={4}>
            <Text size="xs" c="dimmed">
              In Pinpoint now; the one that is kept here is below, under Details
            </Text>
            <RichText text={drift.description} />
          </Stack>
        </Paper>
      )}
      <Refusal words={wrong} />
      <Group gap="xs">
        {hasDescription && (
          <Button variant="default" size="xs" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? 'Hide the new description' : 'Read the new description'}
          </Button>
        )}
        {isRecruiter && (
          <>
            <Button variant="default" size="xs" disabled={isBusy} onClick={() => answer(false)}>
              Keep ours
            </Button>
            {hasDescription && (
              <Button size="xs" disabled={isBusy} onClick={() => answer(true)}>
                Take the new description
              </Button>
            )}
          </>
        )}
      </Group>
      {isRecruiter && hasDescription && (
        <Text size="xs" c="dimmed">
          Taking it replaces what was typed here.
        </Text>
      )}
    </Section>
  )
}
