import type { CallMatchStatus, MatchAction, MatchBasis, MatchedWithFragment, NoMatchReason } from '../../generated/notes'

/** How a call stands with its match, for people. */
export const STATUS_WORDS: Record<CallMatchStatus, string> = {
  MATCHED: 'Matched',
  NEEDS_REVIEW: 'Needs review',
  NOT_CONNECTED: 'Not connected',
  NOT_MATCHED: 'Not matched',
}

/** The words beside them say the same. */
export const STATUS_COLOURS: Record<CallMatchStatus, string> = {
  MATCHED: 'teal',
  NEEDS_REVIEW: 'yellow',
  NOT_CONNECTED: 'gray',
  NOT_MATCHED: 'gray',
}

/** Why there is no match. */
export const REASON_WORDS: Record<NoMatchReason, string> = {
  DISAGREEMENT: 'Invite and Pinpoint disagree',
  DUPLICATES: 'Duplicates in Pinpoint',
  MISSING_IN_ATS: 'Missing in Pinpoint',
  OTHER_TYPE: 'Another type of meeting',
  TOO_LITTLE_INFORMATION: 'Insufficient information',
}

/** Why there is one. */
export const BASIS_WORDS: Record<MatchBasis, string> = {
  EVIDENCE: 'by what is known of the call',
  INTERVIEW: 'by its interview',
  PERSON: 'by a person',
}

export const ACTION_WORDS: Record<MatchAction, string> = {
  CHOSEN: 'Chosen',
  CONFIRMED: 'Confirmed',
  LOOKED: 'Looked at',
  REJECTED: 'Rejected',
  UNDONE: 'Undone',
}

/** Whose application it is, as far as Pinpoint says. */
export function candidateOf(application: Pick<MatchedWithFragment, 'candidateName' | 'isConcealed' | 'isThere'>): string {
  if (application.candidateName) return application.candidateName
  if (!application.isThere) return 'No longer in Pinpoint'
  return application.isConcealed ? 'Candidate hidden in Pinpoint' : 'Candidate without a name'
}
