import { Divider, Stack, Text } from '@mantine/core'
import { useQuery } from 'urql'
import { CallCommentsDocument } from '../../generated/notes'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NOW_AND_THEN, SOON } from '../../shell/pace'
import { Loading, Section } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { CommentRow } from './comment-row'

const COMMENTS = { additionalTypenames: ['AtsComment'] }

/** What is said about a call on applications in Pinpoint, and whether it has arrived. */
export function CommentsSection({ callId, isMatched }: { callId: string; isMatched: boolean }) {
  const [{ data: latest, error }, ask] = useQuery({ query: CallCommentsDocument, variables: { id: callId }, context: COMMENTS })
  const data = useKept(latest)
  const again = useAgain(ask)
  const comments = data?.call?.atsComments
  const isUnderWay = comments?.some((one) => one.status === 'QUEUED' || one.status === 'SENDING') ?? false
  useEvery(isUnderWay ? SOON : NOW_AND_THEN, again)
  return (
    <Section title="Comments in Pinpoint" about="Made under the name of Pinpoint’s system user, each exactly once.">
      {error && <Problem error={error} again={again} />}
      {!comments && !error && <Loading rows={1} />}
      {comments?.length === 0 && (
        <Text size="sm">
          There are none.{' '}
          {isMatched
            ? 'A link to the notes is added by itself when they are there, unless an admin has switched that off.'
            : 'They are made when it is known whom the call is about.'}
        </Text>
      )}
      <Stack gap="md" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Comments">
        {comments?.map((comment, at) => (
          <li key={comment.id}>
            {at > 0 && <Divider mb="md" />}
            <CommentRow comment={comment} />
          </li>
        ))}
      </Stack>
    </Section>
  )
}
