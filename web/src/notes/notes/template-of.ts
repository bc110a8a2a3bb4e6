import type { NoteStateFragment, WholeTemplateFragment } from '../../generated/notes'

/**
 * The template that a note was made with. A note does not say which: those that are built in are told by their kind,
 * the organisation's own by their name. There is none any more when it was deleted or renamed.
 */
export const templateOf = (note: Pick<NoteStateFragment, 'kind' | 'title'>, templates: WholeTemplateFragment[]) =>
  templates.find((one) => one.kind === note.kind && (one.isBuiltIn || one.name === note.title))
