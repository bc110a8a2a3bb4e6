import { Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconUpload } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { Refusal } from '../../shell/problem'
import { useSession } from '../../shell/session'

const MOST_BYTES = 5 * 1024 * 1024

/** Takes in a file of what was said, and says which kinds of file there are. */
export function UploadTranscript(props: { callId: string; isReplacing: boolean; done: () => void }) {
  const { token } = useSession()
  const [isBusy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string[]>([])
  const reset = useRef<() => void>(null)

  const upload = async (file: File | null) => {
    // A file of the same name can be chosen again when it was corrected.
    reset.current?.()
    if (!file) return
    if (file.size > MOST_BYTES) {
      setWrong(['The file is larger than 5 MB. Choose a smaller one.'])
      return
    }
    setBusy(true)
    const refusal = await send(props.callId, file, token)
    setBusy(false)
    setWrong(refusal === null ? [] : [refusal])
    if (refusal !== null) return
    notifications.show({ message: `${file.name} was taken in. Notes of it are being written.` })
    props.done()
  }

  return (
    <Stack gap="xs">
      <Group>
        <FileButton
          onChange={upload}
          resetRef={reset}
          accept=".vtt,.srt,.json,text/vtt,application/json"
          inputProps={{ 'aria-label': 'Transcript' }}
        >
          {(button) => (
            <Button {...button} size="xs" variant="default" loading={isBusy} leftSection={<IconUpload size={14} aria-hidden />}>
              {props.isReplacing ? 'Choose another file' : 'Upload a transcript'}
            </Button>
          )}
        </FileButton>
      </Group>
      <Text size="xs" c="dimmed">
        WebVTT (.vtt), as Zoom and Teams export it, SubRip (.srt), or a JSON list of segments with speaker, start, end
        and text. At most 5 MB.
        {props.isReplacing && ' Who speaks has to be said anew, and notes are written anew; what people wrote in them stays.'}
      </Text>
      <Refusal words={wrong} />
    </Stack>
  )
}

/** Answers why it was not taken in; null when it was. */
async function send(callId: string, file: File, token: string): Promise<string | null> {
  const body = new FormData()
  body.append('file', file)
  try {
    const answer = await fetch(`/calls/${encodeURIComponent(callId)}/transcript`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body,
    })
    if (answer.ok) return null
    const problem: unknown = await answer.json().catch(() => null)
    return detailOf(problem) ?? `The file was not taken in (${answer.status}). Try again in a moment.`
  } catch {
    return 'The service did not answer. Nothing was taken in; try again in a moment.'
  }
}

const detailOf = (problem: unknown) =>
  typeof problem === 'object' && problem !== null && 'detail' in problem && typeof problem.detail === 'string'
    ? problem.detail
    : null
