import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { PositionsDocument } from '../../generated/cord'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NOW_AND_THEN } from '../../shell/pace'
import { Empty, Loading, More, Page } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { useIsRecruiter } from '../../shell/session'
import { CreateDialog } from './create-dialog'
import { PositionCard } from './position-card'

/** What the organisation hires for, and how each position stands with Pinpoint. */
export default function PositionsPage() {
  const [isMaking, setMaking] = useState(false)
  const [isImport, setImport] = useState(false)
  const isRecruiter = useIsRecruiter()
  const make = (isByImport: boolean) => {
    setImport(isByImport)
    setMaking(true)
  }
  const buttons = isRecruiter && (
    <Group gap="xs">
      <Button variant="default" onClick={() => make(true)}>
        Import from Pinpoint
      </Button>
      <Button onClick={() => make(false)}>Create position</Button>
    </Group>
  )
  return (
    <Page title="Positions" actions={buttons}>
      <PositionList after={null} />
      <CreateDialog isOpen={isMaking} isImport={isImport} close={() => setMaking(false)} />
    </Page>
  )
}

const POSITIONS = { additionalTypenames: ['Position'] }

/** A page of them, and those behind it once they are asked for; so no page overlaps with the one before. */
function PositionList({ after }: { after: string | null }) {
  const [{ data: read, error }, ask] = useQuery({
    query: PositionsDocument,
    variables: { after },
    context: POSITIONS,
  })
  const data = useKept(read)
  const [isMoreShown, setMoreShown] = useState(false)
  const isRecruiter = useIsRecruiter()
  const again = useAgain(ask)
  useEvery(NOW_AND_THEN, again)
  const page = data?.positions
  if (!page) return error ? <Problem error={error} again={again} /> : <Loading />
  if (after === null && page.nodes.length === 0) {
    return (
      <Empty title="There are no positions yet">
        {isRecruiter
          ? 'Create one by hand, or import it from a job in Pinpoint; its description is filled in, and it is linked.'
          : 'A recruiter or an admin of your organisation can create some.'}
      </Empty>
    )
  }
  return (
    <>
      {error && <Problem error={error} again={again} />}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Positions">
        {page.nodes.map((position) => (
          <li key={position.id}>
            <PositionCard position={position} />
          </li>
        ))}
      </Stack>
      {page.pageInfo.hasNextPage &&
        (isMoreShown ? (
          <PositionList after={page.pageInfo.endCursor} />
        ) : (
          <More load={() => setMoreShown(true)} />
        ))}
    </>
  )
}
