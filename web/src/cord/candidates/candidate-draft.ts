import type { CandidateDetailsFragment, EditCandidateInput, PostalAddressInput } from '../../generated/cord'

/** What is being typed about a person. */
export interface CandidateDraft {
  firstName: string
  lastName: string
  email: string
  phone: string
  linkedInUrl: string
  summary: string
}

export interface AddressDraft {
  line1: string
  line2: string
  town: string
  region: string
  postcode: string
  country: string
}

export const NOBODY: CandidateDraft = { firstName: '', lastName: '', email: '', phone: '', linkedInUrl: '', summary: '' }

export const NOWHERE: AddressDraft = { line1: '', line2: '', town: '', region: '', postcode: '', country: '' }

export const CANDIDATE_FIELDS = ['firstName', 'lastName', 'email', 'phone', 'linkedInUrl', 'summary']

export const ADDRESS_FIELDS = ['line1', 'line2', 'town', 'region', 'postcode', 'country'].map((name) => `address.${name}`)

export const draftOf = (candidate: CandidateDetailsFragment): CandidateDraft => ({
  firstName: candidate.firstName,
  lastName: candidate.lastName ?? '',
  email: candidate.email,
  phone: candidate.phone ?? '',
  linkedInUrl: candidate.linkedInUrl ?? '',
  summary: candidate.summary ?? '',
})

export const addressDraftOf = ({ address }: CandidateDetailsFragment): AddressDraft =>
  address === null
    ? NOWHERE
    : {
        line1: address.line1,
        line2: address.line2 ?? '',
        town: address.town,
        region: address.region ?? '',
        postcode: address.postcode,
        country: address.country,
      }

/** Null when nothing was typed; what is missing of one that was begun is for the API to say. */
export function addressOf(draft: AddressDraft): PostalAddressInput | null {
  if (Object.values(draft).every((value) => value.trim() === '')) return null
  return { ...draft, line2: typed(draft.line2), region: typed(draft.region) }
}

/** Only what differs, so that what somebody else changes meanwhile stays. */
export function changes(
  before: CandidateDetailsFragment,
  draft: CandidateDraft,
  address: AddressDraft,
): Omit<EditCandidateInput, 'candidateId'> {
  const known = draftOf(before)
  const changed = (name: keyof CandidateDraft) => (draft[name] === known[name] ? undefined : typed(draft[name]))
  return {
    firstName: changed('firstName'),
    lastName: changed('lastName'),
    phone: changed('phone'),
    linkedInUrl: changed('linkedInUrl'),
    summary: changed('summary'),
    address: isSame(address, addressDraftOf(before)) ? undefined : addressOf(address),
  }
}

const isSame = (one: AddressDraft, other: AddressDraft) => JSON.stringify(addressOf(one)) === JSON.stringify(addressOf(other))

/** Nothing is something else than an empty text. */
export const typed = (text: string): string | null => (text.trim() === '' ? null : text)
