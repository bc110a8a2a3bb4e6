import type { CallAccessReason, CallAccessRefusal, HiringRole } from '../../generated/notes'

/** What lets somebody open a call. */
export const REASONS: Record<CallAccessReason, string> = {
  ADMIN: 'admin of the organisation',
  HIRING_MANAGER: 'hiring manager of the job',
  INTERVIEWER: 'holds the interview',
  PARTICIPANT: 'took part',
  RECORDED: 'made the call known here',
  RECRUITER: 'recruiter of the job',
  SHARED: 'it was shared',
}

export const REFUSALS: Record<CallAccessRefusal, string> = {
  CONFIDENTIAL_JOB: 'The job is confidential, and they have no hiring role in it',
  IS_CANDIDATE: 'They are the candidate, and nothing makes up for that',
  NOT_INVOLVED: 'Nothing lets them; share the call with them if they should',
}

export const HIRING_ROLES: Record<HiringRole, string> = {
  HIRING_MANAGER: 'hiring manager',
  INTERVIEWER: 'interviewer',
  RECRUITER: 'recruiter',
}
