import { useSession } from '../../shell/session'

interface Draft {
  /** What the section said when the words were begun. */
  base: string
  text: string
}

/** In memory only: notes are about people, and are not left behind in a browser. */
const drafts = new Map<string, Draft>()

/** What the viewer has typed for a section of a note and not saved, wherever they have been in the meantime. */
export function useDraft(noteId: string, title: string) {
  const { viewer } = useSession()
  const key = JSON.stringify([viewer.person.id, noteId, title])
  return {
    draft: drafts.get(key),
    keep: (draft: Draft) => void drafts.set(key, draft),
    forget: () => void drafts.delete(key),
  }
}
