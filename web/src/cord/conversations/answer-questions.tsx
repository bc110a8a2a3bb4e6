import { Button, Group, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { AnswerJobQuestionsDocument, type AskedByJobFragment } from '../../generated/cord'
import { useAct, type Wrong } from '../../shell/act'
import { useFocusOnWrong } from '../../shell/focus-wrong'
import { Refusal } from '../../shell/problem'
import { answerOf, QuestionField } from './question-field'

/** Asks what a job asks. Some answers can be given now and the others later. */
export function AnswerQuestions(props: { forwardingId: string; questions: AskedByJobFragment[] }) {
  const { forwardingId, questions } = props
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [sent, setSent] = useState<string[]>([])
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [answer, isBusy] = useAct(AnswerJobQuestionsDocument)
  const form = useFocusOnWrong(wrong)

  const answers = questions.flatMap((question) => {
    const given = answerOf(question, typed[question.reference] ?? '')
    return given ? [{ questionReference: question.reference, answer: given }] : []
  })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSent(answers.map((one) => one.questionReference))
    const done = await answer({ input: { forwardingId, answers } })
    setWrong(done.wrong)
  }

  // Errors name the answers by their place among those that were sent.
  const placeOf = (one: Wrong) => (one.path?.[1] === 'answers' ? sent[Number(one.path[2])] : undefined)
  const others = wrong.filter((one) => !questions.some((question) => question.reference === placeOf(one)))

  return (
    <form onSubmit={submit} noValidate ref={form}>
      <Stack gap="sm">
        {questions.map((question) => (
          <QuestionField
            key={question.reference}
            question={question}
            value={typed[question.reference] ?? ''}
            change={(value) => setTyped((before) => ({ ...before, [question.reference]: value }))}
            error={wrong.find((one) => placeOf(one) === question.reference)?.message}
          />
        ))}
        <Refusal words={others.map((one) => one.message)} />
        <Group>
          <Button type="submit" size="xs" loading={isBusy} disabled={answers.length === 0}>
            Save the answers
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
