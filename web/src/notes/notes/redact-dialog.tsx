import { Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { RedactNoteDocument } from '../../generated/notes'
import { otherWords, useAct, type Wrong, wordsFor } from '../../shell/act'
import { Confirm } from '../../shell/confirm'

/** Takes a passage out of a note for good, after saying what that means. */
export function RedactDialog({ noteId, selected, close }: { noteId: string; selected: string; close: () => void }) {
  const [passage, setPassage] = useState(selected)
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [redact, isBusy] = useAct(RedactNoteDocument)
  const confirm = async () => {
    const done = await redact({ input: { noteId, passage } })
    if (!done.isDone) {
      setWrong(done.wrong)
      return
    }
    notifications.show({ message: 'The passage is gone from the note and from all its versions.' })
    close()
  }
  return (
    <Confirm
      title="Take a passage out for good"
      isOpen
      close={close}
      confirm={confirm}
      label="Take it out for good"
      isDangerous
      isBusy={isBusy}
      isReady={passage.trim() !== ''}
      wrong={otherWords(wrong, ['passage'])}
    >
      <Text size="sm">
        Nobody can read it any more, in earlier versions either, and nobody can bring it back. It stays in the
        transcript, and in comments that were posted to Pinpoint.
      </Text>
      <Textarea
        label="The passage, to the letter"
        description="A piece of one line. What you have selected in the note before is here already. It is taken out wherever it is."
        autosize
        minRows={2}
        dir="auto"
        data-autofocus
        value={passage}
        onChange={(event) => setPassage(event.currentTarget.value)}
        error={wordsFor(wrong, 'passage')}
      />
    </Confirm>
  )
}
