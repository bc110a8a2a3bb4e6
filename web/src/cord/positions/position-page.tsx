import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'
import { OnePositionDocument } from '../../generated/cord'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NotHere } from '../../shell/not-here'
import { NOW_AND_THEN } from '../../shell/pace'
import { Loading, Page } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { DetailsSection } from './details-section'
import { DriftSection } from './drift-section'
import { ForwardingSection } from './forwarding-section'
import { LinkSection } from './link-section'
import { OfferedSection } from './offered-section'

const POSITION = { additionalTypenames: ['Position', 'AutomaticForwarding', 'Forwarding', 'Conversation'] }

/** One position: its job in Pinpoint, who can be sent there, and how. */
export default function PositionPage() {
  const { id = '' } = useParams()
  return <OnePosition key={id} id={id} />
}

function OnePosition({ id }: { id: string }) {
  const [{ data: read, error }, ask] = useQuery({ query: OnePositionDocument, variables: { id }, context: POSITION })
  const data = useKept(read)
  const [isSending, setSending] = useState(false)
  const again = useAgain(ask)
  useEvery(NOW_AND_THEN, again)
  if (!data) return error ? <Problem error={error} again={again} /> : <Loading />
  const { position, automaticForwarding, forwardingOptions } = data
  if (!position) return <NotHere />
  return (
    <Page
      title={position.title}
      actions={
        <Button variant="default" component={Link} to={`/deliveries?position=${position.id}`}>
          Deliveries
        </Button>
      }
    >
      {error && <Problem error={error} again={again} />}
      {position.jobDrift && <DriftSection position={position} drift={position.jobDrift} />}
      <LinkSection position={position} send={() => setSending(true)} />
      {position.offeredCount > 0 && (
        <OfferedSection position={position} isWanted={isSending} forget={() => setSending(false)} />
      )}
      <DetailsSection position={position} />
      <ForwardingSection
        position={position}
        isAutomatic={automaticForwarding.isOn}
        organisation={forwardingOptions}
      />
    </Page>
  )
}
