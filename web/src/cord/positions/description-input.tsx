import { Paper, Stack, Text, Textarea } from '@mantine/core'
import { isHtml, RichText } from '../../shell/rich-text'

/** A description to be typed; one that is HTML is shown below as it will be read. */
export function DescriptionInput(props: { value: string; set: (value: string) => void; error?: string | undefined }) {
  return (
    <Stack gap="xs">
      <Textarea
        label="Description"
        autosize
        minRows={4}
        maxRows={14}
        value={props.value}
        onChange={(event) => props.set(event.currentTarget.value)}
        error={props.error}
      />
      {isHtml(props.value) && (
        <Paper withBorder p="sm" mah={240} style={{ overflowY: 'auto' }} tabIndex={0} role="region" aria-label="Preview">
          <Text size="xs" c="dimmed">
            How it reads
          </Text>
          <RichText text={props.value} />
        </Paper>
      )}
    </Stack>
  )
}
