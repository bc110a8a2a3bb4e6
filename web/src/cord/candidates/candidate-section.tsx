import { Button, DataList, Text } from '@mantine/core'
import { useState } from 'react'
import type { CandidateDetailsFragment } from '../../generated/cord'
import { Outside, Section, When } from '../../shell/parts'
import { useIsRecruiter } from '../../shell/session'
import { CvDownload } from './cv-download'
import { EditCandidateDialog } from './edit-candidate-dialog'

/** What is known of a person, which is what is sent. */
export function CandidateSection({ candidate }: { candidate: CandidateDetailsFragment }) {
  const [isEditing, setEditing] = useState(false)
  const isRecruiter = useIsRecruiter()
  const { address } = candidate
  const known = [
    { label: 'E-mail', value: candidate.email },
    { label: 'Phone', value: candidate.phone },
    { label: 'LinkedIn', value: candidate.linkedInUrl && <Outside href={candidate.linkedInUrl}>Profile</Outside> },
    {
      label: 'Address',
      value:
        address &&
        [address.line1, address.line2, address.town, address.region, address.postcode, address.countryName]
          .filter((part) => part !== null)
          .join(', '),
    },
    { label: 'CV', value: candidate.cv && <CvDownload cv={candidate.cv} /> },
    { label: 'Summary', value: candidate.summary },
  ]
  return (
    <Section
      title="Person"
      actions={
        isRecruiter && (
          <Button size="xs" variant="default" onClick={() => setEditing(true)} aria-label="Edit the person">
            Edit
          </Button>
        )
      }
    >
      <DataList orientation="vertical">
        {known.map(({ label, value }) => (
          <DataList.Item key={label}>
            <DataList.ItemLabel c="dimmed">{label}</DataList.ItemLabel>
            <DataList.ItemValue style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
              {value ?? (
                <Text span size="sm" c="dimmed">
                  not known
                </Text>
              )}
            </DataList.ItemValue>
          </DataList.Item>
        ))}
      </DataList>
      <Text size="xs" c="dimmed">
        Registered <When at={candidate.registeredAt} />
      </Text>
      {isEditing && <EditCandidateDialog candidate={candidate} close={() => setEditing(false)} />}
    </Section>
  )
}
