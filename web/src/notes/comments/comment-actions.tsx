import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { CancelAtsCommentDocument, type CommentStateFragment, RetryAtsCommentDocument } from '../../generated/notes'
import { useAct } from '../../shell/act'
import { Refusal } from '../../shell/problem'

/** What a person can do about a comment that is not in Pinpoint yet, or of which that is not known. */
export function CommentActions({ comment }: { comment: CommentStateFragment }) {
  const [retry, isRetrying] = useAct(RetryAtsCommentDocument)
  const [cancel, isCancelling] = useAct(CancelAtsCommentDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const again = async (isNotThere: boolean) => {
    const done = await retry({ input: { commentId: comment.id, isNotThere } })
    setWrong(done.words)
  }
  const stop = async () => {
    const done = await cancel({ input: { commentId: comment.id } })
    setWrong(done.words)
  }
  const { status } = comment
  const label = RETRIES[status]
  const isStoppable = status === 'QUEUED' || status === 'WAITING'
  if (!label && !isStoppable) return <Refusal words={wrong} />
  return (
    <>
      <Refusal words={wrong} />
      <Group gap="xs">
        {label && (
          <Button size="xs" variant="default" loading={isRetrying} onClick={() => again(false)}>
            {label}
          </Button>
        )}
        {status === 'UNCONFIRMED' && comment.nextAttemptAt === null && (
          <Button size="xs" variant="default" loading={isRetrying} onClick={() => again(true)}>
            I have looked, it is not there
          </Button>
        )}
        {isStoppable && (
          <Button size="xs" variant="subtle" color="red" loading={isCancelling} onClick={stop}>
            Cancel the comment
          </Button>
        )}
      </Group>
    </>
  )
}

const RETRIES: Partial<Record<CommentStateFragment['status'], string>> = {
  WAITING: 'Try again now',
  REFUSED: 'Try again',
  CANCELLED: 'Send it after all',
  UNCONFIRMED: 'Look again',
  QUEUED: 'Send it now',
}
