import { Group, Stack, Textarea, TextInput } from '@mantine/core'
import { type Wrong, wordsFor } from '../../shell/act'
import type { CandidateDraft } from './candidate-draft'

/** The fields of a person. The e-mail address of somebody who is known stays. */
export function CandidateFields(props: {
  draft: CandidateDraft
  change: (draft: CandidateDraft) => void
  wrong: Wrong[]
  isKnown?: boolean
}) {
  const { draft, wrong } = props
  const field = (name: keyof CandidateDraft) => ({
    value: draft[name],
    error: wordsFor(wrong, name),
    onChange: (event: { currentTarget: { value: string } }) =>
      props.change({ ...draft, [name]: event.currentTarget.value }),
  })
  return (
    <Stack gap="sm">
      <Group grow align="start" preventGrowOverflow={false} wrap="wrap">
        <TextInput
          label="First name"
          description="Or the only one"
          required
          withAsterisk={false}
          maxLength={200}
          miw={180}
          {...field('firstName')}
        />
        <TextInput label="Last name" description="If there is one" maxLength={200} miw={180} {...field('lastName')} />
      </Group>
      {props.isKnown ? (
        <TextInput label="E-mail" description="It cannot be changed" readOnly value={draft.email} />
      ) : (
        <TextInput label="E-mail" type="email" required withAsterisk={false} maxLength={254} {...field('email')} />
      )}
      <TextInput label="Phone" description="With the country, as in +44 20 7946 0000" type="tel" {...field('phone')} />
      <TextInput label="LinkedIn" description="As in https://www.linkedin.com/in/name" {...field('linkedInUrl')} />
      <Textarea
        label="Summary"
        description="What the person says of themselves"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={5000}
        {...field('summary')}
      />
    </Stack>
  )
}
