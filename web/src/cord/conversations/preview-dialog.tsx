import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { ForwardCandidateDocument, PreviewForwardDocument, type PreviewForwardQuery } from '../../generated/cord'
import { useAct } from '../../shell/act'
import { useAgain } from '../../shell/again'
import { useKept } from '../../shell/kept'
import { Loading } from '../../shell/parts'
import { Problem, Refusal } from '../../shell/problem'
import { GiveWhatIsMissing } from './give-what-is-missing'
import { Note } from './note'
import { OtherApplications } from './other-applications'
import { PreviewFacts } from './preview-facts'
import type { Conversation } from './use-conversation'

export type Preview = NonNullable<PreviewForwardQuery['previewForward']['preview']>

/** What is given meanwhile changes what would be sent. */
const CONTEXT = { additionalTypenames: ['Candidate', 'Forwarding'] }

/** Shows what would be sent before it is. */
export function PreviewDialog({ conversation, close }: { conversation: Conversation; close: () => void }) {
  const { candidate, forwarding } = conversation
  const [{ data: read, error, fetching }, ask] = useQuery({
    query: PreviewForwardDocument,
    variables: { conversationId: conversation.id },
    requestPolicy: 'network-only',
    context: CONTEXT,
  })
  const [forward, isBusy] = useAct(ForwardCandidateDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const again = useAgain(ask)
  const data = useKept(read)
  const preview = data?.previewForward.preview
  const refused = data?.previewForward.errors.map((one) => one.message) ?? []
  const send = async () => {
    const done = await forward({ input: { conversationId: conversation.id, isNotInAts: false } })
    if (done.isDone) close()
    else setWrong(done.words)
  }
  return (
    <Modal opened onClose={close} title={`Send ${candidate?.fullName ?? 'the candidate'} to Pinpoint`} size="xl">
      <Stack>
        {error && <Problem error={error} again={again} />}
        {!data && !error && <Loading rows={3} />}
        <Refusal words={refused} />
        {preview && (
          <>
            <div role="status">
              <Note
                kind={preview.isReadyToSend ? 'good' : 'mind'}
                title={preview.isReadyToSend ? 'Ready' : 'Please note'}
              >
                {preview.explanation}
              </Note>
            </div>
            {candidate && (
              <GiveWhatIsMissing
                candidate={candidate}
                missing={preview.missing}
                questions={preview.missingAnswers}
                forwardingId={forwarding?.id ?? null}
              />
            )}
            <PreviewFacts preview={preview} person={candidate?.fullName ?? 'the candidate'} />
            {preview.otherApplications && preview.otherApplications.length > 0 && (
              <OtherApplications
                title="Already in Pinpoint"
                about="Their record there is used again, and the application is added."
                applications={preview.otherApplications}
              />
            )}
          </>
        )}
        <Refusal words={wrong} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button disabled={!preview || preview.obstacle !== null} loading={isBusy || (fetching && !data)} onClick={send}>
            {preview?.waitingReason ? 'Hand over, and wait' : 'Send to Pinpoint'}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
