import { Button, Stack, TextInput } from '@mantine/core'

/** A field that Pinpoint has a suggestion for, which is taken with a click and never by itself. */
export function SuggestedInput(props: {
  label: string
  value: string
  set: (value: string) => void
  suggestion?: string | null | undefined
  error?: string | undefined
  isRequired?: boolean
  autoFocus?: boolean
}) {
  const { label, value, suggestion } = props
  return (
    <Stack gap={4}>
      <TextInput
        label={label}
        value={value}
        required={props.isRequired}
        withAsterisk={false}
        data-autofocus={props.autoFocus || undefined}
        onChange={(event) => props.set(event.currentTarget.value)}
        error={props.error}
      />
      {suggestion && suggestion !== value && (
        <Suggestion label={label} value={suggestion} take={() => props.set(suggestion)} />
      )}
    </Stack>
  )
}

/** What Pinpoint says, to be taken. */
export function Suggestion(props: { label: string; value: string; take: () => void; isBusy?: boolean }) {
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={props.isBusy}
      onClick={props.take}
      aria-label={`Use “${props.value}” as ${props.label.toLowerCase()}, as Pinpoint says`}
      h="auto"
      mih={26}
      maw="100%"
      fw={500}
      styles={{ root: { alignSelf: 'start' }, label: { whiteSpace: 'normal', textAlign: 'start' } }}
    >
      Use “{props.value}”
    </Button>
  )
}
