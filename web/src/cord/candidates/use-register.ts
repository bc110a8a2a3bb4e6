import { RegisterCandidateDocument } from '../../generated/cord'
import { useAct, type Wrong } from '../../shell/act'
import { type CandidateDraft, typed } from './candidate-draft'
import type { CandidateChoice } from './pick-candidate'
import { useUpload } from './upload'

export type Registered =
  | { candidate: CandidateChoice }
  | { candidate: null; wrong: Wrong[]; earlier: CandidateChoice | null }

/** Makes a person known, with a CV if there is one. */
export function useRegister() {
  const [register, isRegistering] = useAct(RegisterCandidateDocument)
  const [upload, isUploading] = useUpload()
  const act = async (draft: CandidateDraft, file: File | null): Promise<Registered> => {
    const uploaded = file ? await upload(file) : null
    if (uploaded && 'trouble' in uploaded) {
      const wrong = [{ code: 'FAILED', message: uploaded.trouble, path: ['input', 'cvId'] }]
      return { candidate: null, wrong, earlier: null }
    }
    const done = await register({
      input: {
        firstName: draft.firstName,
        lastName: typed(draft.lastName),
        email: draft.email,
        phone: typed(draft.phone),
        linkedInUrl: typed(draft.linkedInUrl),
        summary: typed(draft.summary),
        cvId: uploaded?.id ?? null,
      },
    })
    if (done.isDone && done.payload.candidate) return { candidate: done.payload.candidate }
    const earlier = done.payload?.errors.find((one) => one.__typename === 'CandidateAlreadyRegisteredError')
    return { candidate: null, wrong: done.wrong.map(atEmail), earlier: earlier?.candidate ?? null }
  }
  return [act, isRegistering || isUploading] as const
}

/** Who is known already is known by the address. */
const atEmail = (one: Wrong): Wrong =>
  one.code === 'CANDIDATE_ALREADY_REGISTERED' ? { ...one, path: ['input', 'email'] } : one
