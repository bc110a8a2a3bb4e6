import type { NoteChange, NoteStateFragment, NoteStatus } from '../../generated/notes'

export const STATUSES: Record<NoteStatus, { label: string; colour: string }> = {
  FAILED: { label: 'Not written', colour: 'red' },
  QUEUED: { label: 'Being written', colour: 'bridge' },
  UNAVAILABLE: { label: 'Not possible yet', colour: 'yellow' },
  WRITTEN: { label: 'Written', colour: 'teal' },
}

export const CHANGES: Record<NoteChange, string> = {
  EDITED: 'Edited',
  REDACTED: 'A passage was taken out',
  SUGGESTION_TAKEN: 'A suggestion was taken',
  WRITTEN: 'Written',
  WRITTEN_ANEW: 'Written anew',
}

type Version = NonNullable<NoteStateFragment['latest']>

/** A note as plain text, to be pasted elsewhere. */
export const asText = (title: string, version: Pick<Version, 'sections'>) =>
  [
    title,
    ...version.sections
      .filter((section) => section.lines.length > 0)
      .map((section) => [section.title, ...section.lines.map((line) => `- ${line.text}`)].join('\n')),
  ].join('\n\n')
