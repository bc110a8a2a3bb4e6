import { Button, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { EditPositionDocument, type PositionDetailsFragment } from '../../generated/cord'
import { useAct } from '../../shell/act'
import { Section, When } from '../../shell/parts'
import { Refusal } from '../../shell/problem'
import { RichText } from '../../shell/rich-text'
import { useIsRecruiter } from '../../shell/session'
import { DetailsForm } from './details-form'
import { Suggestion } from './suggested-input'

type Detail = 'location' | 'employmentType' | 'workplaceType'

const DETAILS: [Detail, string][] = [
  ['location', 'Location'],
  ['employmentType', 'Employment type'],
  ['workplaceType', 'Workplace type'],
]

/** What is known of a position; what is empty can be taken from its job. */
export function DetailsSection({ position }: { position: PositionDetailsFragment }) {
  const [isEditing, setEditing] = useState(false)
  const [edit, isBusy] = useAct(EditPositionDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const isRecruiter = useIsRecruiter()
  const take = async (detail: Detail, value: string) => {
    const done = await edit({ input: { positionId: position.id, [detail]: value } })
    setWrong(done.words)
  }
  return (
    <Section
      title="Details"
      about={
        <>
          Created <When at={position.createdAt} />
          {position.createdBy && ` by ${position.createdBy.name}`}
        </>
      }
      actions={
        isRecruiter &&
        !isEditing && (
          <Button variant="default" size="xs" onClick={() => setEditing(true)}>
            Edit
          </Button>
        )
      }
    >
      {isEditing ? (
        <DetailsForm position={position} close={() => setEditing(false)} />
      ) : (
        <>
          <SimpleGrid component="dl" cols={{ base: 1, sm: 3 }} m={0}>
            {DETAILS.map(([detail, label]) => {
              const suggestion = position.suggestions?.[detail] ?? null
              return (
                <div key={detail}>
                  <Text component="dt" size="sm" c="dimmed">
                    {label}
                  </Text>
                  <Stack component="dd" m={0} gap={4}>
                    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                      {position[detail] ?? 'Not given'}
                    </Text>
                    {position[detail] === null && suggestion !== null && isRecruiter && (
                      <Suggestion label={label} value={suggestion} isBusy={isBusy} take={() => take(detail, suggestion)} />
                    )}
                  </Stack>
                </div>
              )
            })}
          </SimpleGrid>
          <Refusal words={wrong} />
          <div>
            <Text size="sm" c="dimmed" mb={4}>
              Description
            </Text>
            {position.description ? <RichText text={position.description} /> : <Text size="sm">Not given</Text>}
          </div>
        </>
      )}
    </Section>
  )
}
