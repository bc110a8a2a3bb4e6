import type { CallOrigin, CallReleaseReason, CallType, ParticipantRole } from '../../generated/notes'

export const ORIGINS: Record<CallOrigin, string> = {
  ATS_INTERVIEW: 'Interview scheduled in Pinpoint',
  INVITE: 'Calendar invite',
  ONGOING: 'Joined while it went on',
  UPLOAD: 'Uploaded',
}

export const RELEASE_REASONS: Record<CallReleaseReason, string> = {
  DISCONNECTED: 'Pinpoint was disconnected.',
  INTERVIEW_WITHDRAWN: 'Pinpoint has the interview no longer, or has taken it off the calendar.',
  INVITE_CANCELLED: 'The calendar said that the meeting does not take place.',
}

export const TYPE_WORDS: Record<CallType, string> = {
  JOB_INTERVIEW: 'Job interview',
  DEBRIEF: 'Debrief',
  OTHER: 'Other',
}

export const TYPES = (['JOB_INTERVIEW', 'DEBRIEF', 'OTHER'] satisfies CallType[]).map((value) => ({
  value,
  label: TYPE_WORDS[value],
}))

export const ROLES: { value: ParticipantRole; label: string }[] = [
  { value: 'CANDIDATE', label: 'Candidate' },
  { value: 'INTERVIEWER', label: 'Interviewer' },
  { value: 'UNKNOWN', label: 'Not said' },
]

export const roleLabel = (role: ParticipantRole) => ROLES.find((one) => one.value === role)?.label

/** Whoever a participant is, by name or else by address. */
export const whoIs = (participant: { name: string | null; email: string | null }) =>
  participant.name ?? participant.email ?? 'Somebody without a name'
