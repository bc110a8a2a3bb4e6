import { Alert, Text } from '@mantine/core'
import type { CommentStateFragment } from '../../generated/notes'
import { At, Outside } from '../../shell/parts'
import { COMMENT_STATUSES } from '../comments/comment-words'

/** The comment that says the same already. */
export function AlreadyPosted({ comment, message }: { comment: CommentStateFragment; message: string }) {
  return (
    <Alert variant="default" title="Already posted" role="alert">
      <Text size="sm">{message}</Text>
      <Text size="sm">
        Asked for <At at={comment.createdAt} />
      {comment.by && ` by ${comment.by.name}`}: {COMMENT_STATUSES[comment.status].label}.{' '}
      {comment.url && <Outside href={comment.url}>See the application</Outside>}
      </Text>
    </Alert>
  )
}
