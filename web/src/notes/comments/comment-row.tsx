import { Alert, Badge, Group, Stack, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import type { CommentStateFragment } from '../../generated/notes'
import { Outside, When } from '../../shell/parts'
import { CommentActions } from './comment-actions'
import style from './comment-row.module.css'
import { COMMENT_STATUSES, PURPOSES } from './comment-words'

/** One comment: what it says, where it stands, and what can be done about it. */
export function CommentRow({ comment }: { comment: CommentStateFragment }) {
  const { label, colour, since } = COMMENT_STATUSES[comment.status]
  return (
    <Stack gap={6}>
      <Group gap="xs" justify="space-between">
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {PURPOSES[comment.purpose]}
          </Text>
          <Badge size="sm" variant="dot" tt="none" color={colour} role="status">
            {label}
          </Badge>
        </Group>
        {comment.url && <Outside href={comment.url}>See the application</Outside>}
      </Group>
      <Text size="xs" c="dimmed">
        {comment.by ? `Asked for by ${comment.by.name}` : 'Made by itself'} <When at={comment.createdAt} />. {since}{' '}
        <When at={comment.statusChangedAt} />
        {comment.attempts > 1 && `, tried ${comment.attempts} times`}.
        {comment.atsReference && ` It is comment ${comment.atsReference} there.`}
      </Text>
      {!comment.isOnMatchedApplication && (
        <Alert role="note" color="yellow" icon={<IconHistory aria-hidden />} title="On another application than this call is about now">
          {comment.status === 'POSTED'
            ? 'It was made for an earlier match and is still in Pinpoint. It can only be deleted there.'
            : 'It was made for an earlier match.'}
        </Alert>
      )}
      {comment.trouble && (
        <Text size="sm">
          {comment.trouble}
          {comment.nextAttemptAt && (
            <>
              {' '}
              Next try <When at={comment.nextAttemptAt} />.
            </>
          )}
        </Text>
      )}
      <CommentActions comment={comment} />
      <details>
        <Text component="summary" size="sm" style={{ cursor: 'pointer' }}>
          What it says
        </Text>
        <Text size="sm" className={style.text} dir="auto">
          {comment.text}
        </Text>
      </details>
    </Stack>
  )
}
