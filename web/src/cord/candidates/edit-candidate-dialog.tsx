import { Button, Group, Modal, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { AttachCvDocument, type CandidateDetailsFragment, EditCandidateDocument } from '../../generated/cord'
import { otherWords, useAct, type Wrong } from '../../shell/act'
import { Refusal } from '../../shell/problem'
import { AddressFields } from './address-fields'
import { ADDRESS_FIELDS, addressDraftOf, CANDIDATE_FIELDS, changes, draftOf } from './candidate-draft'
import { CandidateFields } from './candidate-fields'
import { CvField } from './cv-field'
import { useUpload } from './upload'

/** Corrects what is known of a person. To be made anew for each opening, so that it begins with what is known then. */
export function EditCandidateDialog({ candidate, close }: { candidate: CandidateDetailsFragment; close: () => void }) {
  const [before] = useState(candidate)
  const [draft, setDraft] = useState(() => draftOf(candidate))
  const [address, setAddress] = useState(() => addressDraftOf(candidate))
  const [file, setFile] = useState<File | null>(null)
  const [fileTrouble, setFileTrouble] = useState<string | null>(null)
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [edit, isEditing] = useAct(EditCandidateDocument)
  const [attach, isAttaching] = useAct(AttachCvDocument)
  const [upload, isUploading] = useUpload()

  const save = async () => {
    if (file) {
      const uploaded = await upload(file)
      setFileTrouble('trouble' in uploaded ? uploaded.trouble : null)
      if ('trouble' in uploaded) return
      const attached = await attach({ input: { candidateId: candidate.id, documentId: uploaded.id } })
      if (!attached.isDone) {
        setWrong(attached.wrong)
        return
      }
      setFile(null)
    }
    const done = await edit({ input: { candidateId: candidate.id, ...changes(before, draft, address) } })
    if (done.isDone) close()
    else setWrong(done.wrong)
  }

  return (
    <Modal opened onClose={close} title={`Edit ${candidate.fullName}`} size="lg" closeOnClickOutside={false}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void save()
        }}
      >
        <Stack>
          <CandidateFields draft={draft} change={setDraft} wrong={wrong} isKnown />
          <CvField
            label={candidate.cv ? `CV in place of ${candidate.cv.name}` : 'CV'}
            file={file}
            choose={setFile}
            error={fileTrouble}
          />
          <AddressFields draft={address} change={setAddress} wrong={wrong} />
          <Refusal words={otherWords(wrong, [...CANDIDATE_FIELDS, ...ADDRESS_FIELDS])} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={isEditing || isAttaching || isUploading}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
