import { Stack, Text } from '@mantine/core'
import { useQuery } from 'urql'
import { CallAccessDocument } from '../../generated/notes'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NOW_AND_THEN } from '../../shell/pace'
import { Loading, Section } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { REASONS } from './access-words'
import { ReaderRow } from './reader-row'
import { ShareCall } from './share-call'
import { TeamChanges } from './team-changes'

const READERS = { additionalTypenames: ['CallReader'] }

/** Who may open a call, and why. */
export function AccessSection({ callId }: { callId: string }) {
  const [{ data: latest, error }, ask] = useQuery({ query: CallAccessDocument, variables: { id: callId }, context: READERS })
  const again = useAgain(ask)
  useEvery(NOW_AND_THEN, again)
  const data = useKept(latest)
  const call = data?.call
  return (
    <Section
      title="Who can see this"
      about={call && `Why you can: ${call.accessReasons.map((reason) => REASONS[reason]).join('; ')}.`}
    >
      {error && <Problem error={error} again={again} />}
      {!data && !error && <Loading rows={2} />}
      {call && (
        <>
          <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Who can see this">
            {call.readers.map((reader) => (
              <li key={reader.email}>
                <ReaderRow callId={callId} reader={reader} />
              </li>
            ))}
          </Stack>
          {call.readers.length === 0 && <Text size="sm">Only admins.</Text>}
          <ShareCall callId={callId} />
          <TeamChanges changes={call.teamChanges} />
        </>
      )}
    </Section>
  )
}
