import { List, Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AskedByJobFragment, CandidateDetailsFragment, MissingInformation } from '../../generated/cord'
import { AnswerQuestions } from './answer-questions'
import { GiveCv } from './give-cv'
import { GiveDetails } from './give-details'

const DETAILS: MissingInformation[] = ['PHONE', 'SUMMARY', 'ADDRESS']

/** What a job demands and a person lacks, with what it takes to give it. */
export function GiveWhatIsMissing(props: {
  candidate: CandidateDetailsFragment
  missing: MissingInformation[]
  questions: AskedByJobFragment[]
  /** Null before the hand-over exists; answers are kept with it. */
  forwardingId: string | null
}) {
  const { candidate, missing, questions, forwardingId } = props
  const details = missing.filter((one) => DETAILS.includes(one))
  return (
    <Stack gap="sm">
      {details.length > 0 && (
        <Part title={`About ${candidate.fullName}`}>
          <GiveDetails candidateId={candidate.id} missing={details} />
        </Part>
      )}
      {missing.includes('CV') && (
        <Part title="CV">
          <GiveCv candidateId={candidate.id} />
        </Part>
      )}
      {questions.length > 0 && (
        <Part title="Questions of the job">
          {forwardingId ? (
            <AnswerQuestions forwardingId={forwardingId} questions={questions} />
          ) : (
            <>
              <List size="sm">
                {questions.map((question) => (
                  <List.Item key={question.reference}>{question.title}</List.Item>
                ))}
              </List>
              <Text size="sm" c="dimmed">
                They can be answered once the person is handed over; nothing is sent before.
              </Text>
            </>
          )}
        </Part>
      )}
    </Stack>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="sm" radius="md">
      <Stack gap="xs">
        <Title order={3} size="h6">
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  )
}
