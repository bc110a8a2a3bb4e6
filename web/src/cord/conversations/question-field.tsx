import { Group, NumberInput, Radio, Text, Textarea, TextInput } from '@mantine/core'
import type { AnswerInput, AskedByJobFragment } from '../../generated/cord'

/** Asks a question of a job, in the way its kind takes. Everything is typed as text, and nothing is an empty one. */
export function QuestionField(props: {
  question: AskedByJobFragment
  value: string
  change: (value: string) => void
  error?: string
}) {
  const { question, value, change, error } = props
  const label = question.title
  const onChange = (event: { currentTarget: { value: string } }) => change(event.currentTarget.value)
  switch (question.kind) {
    case 'BOOLEAN':
      return (
        <Radio.Group label={label} value={value} onChange={change} error={error}>
          <Group mt={4}>
            <Radio value="yes" label="Yes" />
            <Radio value="no" label="No" />
          </Group>
        </Radio.Group>
      )
    case 'DATE':
      return <TextInput label={label} type="date" value={value} onChange={onChange} error={error} />
    case 'NUMBER':
      return <NumberInput label={label} value={value} onChange={(number) => change(String(number))} error={error} />
    case 'URL':
      return (
        <TextInput
          label={label}
          description="An address on the web, as in https://example.org"
          type="url"
          value={value}
          onChange={onChange}
          error={error}
        />
      )
    case 'TEXT':
      return (
        <Textarea
          label={label}
          autosize
          minRows={1}
          maxRows={10}
          maxLength={5000}
          value={value}
          onChange={onChange}
          error={error}
        />
      )
    case 'OTHER':
      return (
        <Text size="sm">
          {label} <em>It cannot be answered here; nobody is held for it.</em>
        </Text>
      )
  }
}

/** What was typed as the API takes it; null when nothing was. */
export function answerOf({ kind }: AskedByJobFragment, value: string): AnswerInput | null {
  if (value.trim() === '') return null
  switch (kind) {
    case 'BOOLEAN':
      return { isTrue: value === 'yes' }
    case 'DATE':
      return { date: value }
    case 'NUMBER':
      return Number.isNaN(Number(value)) ? null : { number: Number(value) }
    case 'URL':
      return { url: value }
    case 'TEXT':
      return { text: value }
    case 'OTHER':
      return null
  }
}
