import { Alert, Button, Group, Text } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import type { NoteStateFragment } from '../../generated/notes'
import { Outside, When } from '../../shell/parts'
import { COMMENT_STATUSES } from '../comments/comment-words'
import { type Choice, titlesOf } from './post-choice'

type Posted = NonNullable<NoteStateFragment['posted']>

/** What of a note is in Pinpoint, and whether it says something else since. */
export function NotePosted(props: {
  note: NoteStateFragment
  posted: Posted
  isMatched: boolean
  post: (choice: Choice) => void
}) {
  const { note, posted } = props
  if (!posted.isOutdated) return <WhatWasPosted note={note} posted={posted} />
  return (
    <Alert role="note" variant="default" icon={<IconSend aria-hidden />} title="It has changed since it was posted">
      <WhatWasPosted note={note} posted={posted} />
      <Text size="sm" mt={4}>
        Nobody can change a comment in Pinpoint. An updated version is a new comment that says it replaces this one.
      </Text>
      {props.isMatched && (
        <Group mt="xs">
          <Button size="xs" variant="default" onClick={() => props.post({ [note.id]: posted.sections })}>
            Post an updated version
          </Button>
        </Group>
      )}
    </Alert>
  )
}

function WhatWasPosted({ note, posted }: { note: NoteStateFragment; posted: Posted }) {
  const { comment } = posted
  const isAll = titlesOf(note).every((title) => posted.sections.includes(title))
  return (
    <Text size="sm">
      Version {posted.version}
      {!isAll && ` (${posted.sections.join(', ')})`} was posted to Pinpoint <When at={posted.postedAt} />
      {posted.postedBy && ` by ${posted.postedBy.name}`}.{' '}
      {comment.status !== 'POSTED' && `${COMMENT_STATUSES[comment.status].label}. `}
      {comment.url && <Outside href={comment.url}>See the application</Outside>}
    </Text>
  )
}
