import { Button, Group, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { AttachCvDocument } from '../../generated/cord'
import { useAct } from '../../shell/act'
import { Refusal } from '../../shell/problem'
import { CvField } from '../candidates/cv-field'
import { useUpload } from '../candidates/upload'

/** Asks for the CV that a job demands. */
export function GiveCv({ candidateId }: { candidateId: string }) {
  const [file, setFile] = useState<File | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [wrong, setWrong] = useState<string[]>([])
  const [upload, isUploading] = useUpload()
  const [attach, isAttaching] = useAct(AttachCvDocument)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    const uploaded = await upload(file)
    setTrouble('trouble' in uploaded ? uploaded.trouble : null)
    if ('trouble' in uploaded) return
    const done = await attach({ input: { candidateId, documentId: uploaded.id } })
    setWrong(done.words)
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <CvField label="The person's CV" file={file} choose={setFile} error={trouble} />
        <Refusal words={wrong} />
        <Group>
          <Button type="submit" size="xs" loading={isUploading || isAttaching} disabled={!file}>
            Add the CV
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
