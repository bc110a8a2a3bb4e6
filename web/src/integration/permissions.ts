import type { Product } from '../generated/integration'

interface Permission {
  name: string
  isOptional?: boolean
}

const CORD: Permission[] = [
  { name: 'Applications: Write' },
  { name: 'Jobs: Read' },
  { name: 'Applications: Read', isOptional: true },
]

const METAVIEW: Permission[] = [
  { name: 'Application: Read' },
  { name: 'Comment: Read' },
  { name: 'Comment: Write' },
  { name: 'Interview: Read' },
  { name: 'Job: Read' },
  { name: 'Scorecard: Read' },
  { name: 'User: Read' },
  { name: 'Candidate: Read', isOptional: true },
]

/** What a product's key should be good for, in the words of Pinpoint's settings. */
export const permissionsFor = (product: Product) => (product === 'CORD' ? CORD : METAVIEW)
