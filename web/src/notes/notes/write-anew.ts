import { useState } from 'react'
import { useQuery } from 'urql'
import { AllTemplatesDocument, type NoteStateFragment, WriteNoteDocument } from '../../generated/notes'
import { useAct } from '../../shell/act'
import { templateOf } from './template-of'

/** Has a note written anew by the template that it was made with, as long as there is that. */
export function useWriteAnew(callId: string, note: NoteStateFragment) {
  const [{ data }] = useQuery({ query: AllTemplatesDocument })
  const [act, isBusy] = useAct(WriteNoteDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const template = data && templateOf(note, data.noteTemplates)
  const write = async () => {
    if (!template) return
    const done = await act({ input: { callId, templateId: template.id } })
    setWrong(done.words)
  }
  return { isPossible: template !== undefined, isBusy, wrong, write }
}
