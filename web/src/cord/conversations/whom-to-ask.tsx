import { Button, Fieldset, SegmentedControl, Stack, Text } from '@mantine/core'
import { type Wrong, wordsFor } from '../../shell/act'
import { type CandidateDraft, NOBODY } from '../candidates/candidate-draft'
import { CandidateFields } from '../candidates/candidate-fields'
import { CvField } from '../candidates/cv-field'
import { type CandidateChoice, PickCandidate } from '../candidates/pick-candidate'
import { Note } from './note'

export interface Whom {
  isNew: boolean
  chosen: CandidateChoice | null
  draft: CandidateDraft
  file: File | null
  /** Who has the address that was typed for somebody new. */
  earlier: CandidateChoice | null
}

export const NOBODY_YET: Whom = { isNew: false, chosen: null, draft: NOBODY, file: null, earlier: null }

/** With whom a conversation begins: somebody who is known, or somebody new. */
export function WhomToAsk({ whom, change, wrong }: { whom: Whom; change: (whom: Whom) => void; wrong: Wrong[] }) {
  return (
    <Fieldset legend="With whom">
      <Stack gap="sm">
        <SegmentedControl
          fullWidth
          aria-label="Known or new"
          data={[
            { value: 'known', label: 'Somebody known' },
            { value: 'new', label: 'Somebody new' },
          ]}
          value={whom.isNew ? 'new' : 'known'}
          onChange={(value) => change({ ...whom, isNew: value === 'new' })}
        />
        {whom.isNew ? (
          <>
            {whom.earlier && (
              <Earlier earlier={whom.earlier} take={(chosen) => change({ ...whom, isNew: false, chosen, earlier: null })} />
            )}
            <CandidateFields draft={whom.draft} change={(draft) => change({ ...whom, draft })} wrong={wrong} />
            <CvField
              label="CV"
              file={whom.file}
              choose={(file) => change({ ...whom, file })}
              error={wordsFor(wrong, 'cvId')}
            />
          </>
        ) : (
          <PickCandidate
            chosen={whom.chosen}
            choose={(chosen) => change({ ...whom, chosen })}
            error={wordsFor(wrong, 'candidateId')}
          />
        )}
      </Stack>
    </Fieldset>
  )
}

function Earlier({ earlier, take }: { earlier: CandidateChoice; take: (candidate: CandidateChoice) => void }) {
  return (
    <Note kind="known" title="Known already">
      <Text size="sm">
        {earlier.fullName} has the address {earlier.email}.
      </Text>
      <Button size="xs" variant="default" onClick={() => take(earlier)}>
        Take {earlier.fullName}
      </Button>
    </Note>
  )
}
