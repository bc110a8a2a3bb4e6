import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useClient } from 'urql'
import {
  type CommentStateFragment,
  type NoteStateFragment,
  PostNotesDocument,
  type PreviewFragment,
  PreviewPostDocument,
} from '../../generated/notes'
import { useAct, words } from '../../shell/act'
import { Refusal } from '../../shell/problem'
import { AlreadyPosted } from './already-posted'
import { type Choice, inputOf, isPostable, PostChoice, titlesOf } from './post-choice'
import { PostPreview } from './post-preview'

/** Posting is two steps: choosing, and seeing to the letter what would be posted. */
export function PostDialog(props: { callId: string; notes: NoteStateFragment[]; asked: Choice; close: () => void }) {
  const { callId, notes, asked, close } = props
  const client = useClient()
  const [choice, setChoice] = useState(() => (Object.keys(asked).length > 0 ? asked : everythingOf(notes)))
  const [preview, setPreview] = useState<PreviewFragment | null>(null)
  const [already, setAlready] = useState<Already | null>(null)
  const [wrong, setWrong] = useState<string[]>([])
  const [isLooking, setLooking] = useState(false)
  const [post, isPosting] = useAct(PostNotesDocument)
  const chosen = inputOf(notes, choice)

  const forget = () => {
    setAlready(null)
    setWrong([])
  }
  const look = async () => {
    forget()
    setLooking(true)
    const { data, error } = await client
      .query(PreviewPostDocument, { input: { callId, notes: chosen } }, { requestPolicy: 'network-only' })
      .toPromise()
    setLooking(false)
    const errors = data?.previewPost.errors ?? []
    setPreview(data?.previewPost.preview ?? null)
    setAlready(alreadyIn(errors))
    setWrong(error ? [words(error)] : othersIn(errors))
  }
  const confirm = async () => {
    if (!preview) return
    forget()
    const done = await post({ input: { callId, notes: chosen, confirmation: preview.confirmation } })
    if (done.isDone) {
      notifications.show({ message: 'The comment is on its way to Pinpoint. Below, you see when it has arrived.' })
      close()
      return
    }
    const outdated = done.payload?.errors.find((one) => one.__typename === 'PreviewOutdatedError')
    if (outdated && 'preview' in outdated) setPreview(outdated.preview)
    setAlready(alreadyIn(done.payload?.errors ?? []))
    setWrong(othersIn(done.payload?.errors ?? done.wrong))
  }
  const back = () => {
    forget()
    setPreview(null)
  }

  return (
    <Modal opened onClose={close} title={preview ? 'Post this comment?' : 'Post to Pinpoint'} size="lg">
      <Stack>
        {preview ? (
          <PostPreview preview={preview} />
        ) : (
          <>
            <Text size="sm">
              The notes become one comment on the application. Choose what is to be in it; you see it to the letter before
              anything is posted.
            </Text>
            <PostChoice notes={notes} choice={choice} change={setChoice} />
          </>
        )}
        <Refusal words={wrong} />
        {already && <AlreadyPosted comment={already.comment} message={already.message} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={preview ? back : close}>
            {preview ? 'Back' : 'Cancel'}
          </Button>
          {preview ? (
            <Button loading={isPosting} disabled={already !== null} onClick={confirm}>
              Post this comment
            </Button>
          ) : (
            <Button loading={isLooking} disabled={chosen.length === 0} onClick={look}>
              See the comment
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}

const everythingOf = (notes: NoteStateFragment[]): Choice =>
  Object.fromEntries(notes.filter(isPostable).map((note) => [note.id, titlesOf(note)]))

interface Already {
  message: string
  comment: CommentStateFragment
}

interface Told {
  message: string
  comment?: CommentStateFragment
}

function alreadyIn(errors: Told[]): Already | null {
  const found = errors.find((one) => one.comment)
  return found?.comment ? { message: found.message, comment: found.comment } : null
}

/** That it is posted already is no mistake of whoever asked. */
const othersIn = (errors: Told[]) => errors.filter((one) => !one.comment).map((one) => one.message)
