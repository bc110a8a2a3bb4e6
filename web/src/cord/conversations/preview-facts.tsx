import { Accordion, Code, DataList, List, ScrollArea, Text } from '@mantine/core'
import type { AskedByJobFragment, ForwardingMail, MissingInformation } from '../../generated/cord'
import { Outside, spoken } from '../../shell/parts'
import { CvDownload } from '../candidates/cv-download'
import type { Preview } from './preview-dialog'

const MISSING: Record<MissingInformation, string> = {
  ADDRESS: 'a postal address',
  ANSWERS: 'answers to questions of the job',
  CV: 'a CV',
  PHONE: 'a phone number',
  SUMMARY: 'a summary',
}

/** Where somebody would arrive, with what, and who would hear of it. */
export function PreviewFacts({ preview, person }: { preview: Preview; person: string }) {
  const { job, stage, mails, cv, missing, otherApplications } = preview
  const rows = [
    {
      label: 'Job',
      value: (
        <>
          <Outside href={job.url}>{job.title}</Outside>
          {job.location && `, ${job.location}`} ({spoken(job.status).toLowerCase()})
        </>
      ),
    },
    { label: 'Stage', value: stage ?? 'Pinpoint does not say' },
    { label: 'CV', value: cv ? <CvDownload cv={cv} /> : 'none' },
    { label: 'Missing', value: missing.length > 0 ? missing.map((one) => MISSING[one]).join(', ') : 'nothing' },
    { label: 'Mails', value: <Mails mails={mails} person={person} /> },
    {
      label: 'Applied before',
      value:
        otherApplications === null
          ? 'not known, since the API key may not read applications'
          : otherApplications.length === 0
            ? 'no'
            : 'yes, see below',
    },
  ]
  return (
    <>
      <DataList labelWidth={110}>
        {rows.map(({ label, value }) => (
          <DataList.Item key={label}>
            <DataList.ItemLabel c="dimmed">{label}</DataList.ItemLabel>
            <DataList.ItemValue style={{ overflowWrap: 'anywhere' }}>{value}</DataList.ItemValue>
          </DataList.Item>
        ))}
      </DataList>
      <Accordion variant="contained" multiple>
        {preview.questions.length > 0 && (
          <Accordion.Item value="questions">
            <Accordion.Control>What the job asks ({preview.questions.length})</Accordion.Control>
            <Accordion.Panel>
              <Questions all={preview.questions} unanswerable={preview.unanswerableQuestions} />
            </Accordion.Panel>
          </Accordion.Item>
        )}
        <Accordion.Item value="body">
          <Accordion.Control>The request as it would be sent</Accordion.Control>
          <Accordion.Panel>
            <ScrollArea.Autosize mah={360} viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'The request' }}>
              <Code block>{indented(preview.body)}</Code>
            </ScrollArea.Autosize>
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
    </>
  )
}

/** For people to read; what is sent has no blanks between. */
function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}

function Mails({ mails, person }: { mails: ForwardingMail[]; person: string }) {
  if (mails.length === 0) return 'Pinpoint mails nobody'
  const told = mails.map((mail) =>
    mail === 'CANDIDATE' ? `${person} (Application Received)` : "Pinpoint's users (New Application)",
  )
  return `Pinpoint mails ${told.join(' and ')}`
}

function Questions({ all, unanswerable }: { all: AskedByJobFragment[]; unanswerable: AskedByJobFragment[] }) {
  return (
    <List size="sm">
      {all.map((question) => (
        <List.Item key={question.reference}>
          {question.title}
          {question.isRequired && ' (demanded)'}
          {unanswerable.some((one) => one.reference === question.reference) && (
            <Text span size="sm" c="dimmed">
              {' '}
              It cannot be answered here, but in Pinpoint; nobody is held for it.
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  )
}
