import { Divider, Stack, Text } from '@mantine/core'
import { useCallback } from 'react'
import { useQuery } from 'urql'
import { CallCommentsDocument } from '../../generated/notes'
import { NOW_AND_THEN, SOON, useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { Loading, Section } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { CommentRow } from './comment-row'

const COMMENTS = { additionalTypenames: ['AtsComment'] }

/** What is said about a call on applications in Pinpoint, and whether it has arrived. */
export function CommentsSection({ callId, isMatched }: { callId: string; isMatched: boolean }) {
  const [{ data: latest, error }, again] = useQuery({ query: CallCommentsDocument, variables: { id: callId }, context: COMMENTS })
  const data = useKept(latest)
  const reload = useCallback(() => again({ requestPolicy: 'network-only' }), [again])
  const comments = data?.call?.atsComments
  const isUnderWay = comments?.some((one) => one.status === 'QUEUED' || one.status === 'SENDING') ?? false
  useEvery(isUnderWay ? SOON : NOW_AND_THEN, reload)
  return (
    <Section title="Comments in Pinpoint" about="Made under the name of Pinpoint’s system user, each exactly once.">
      {error && <Problem error={error} again={reload} />}
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
