import { FileInput } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'

/** Asks for a CV; it is stored when the form is. */
export function CvField(props: {
  label: string
  file: File | null
  choose: (file: File | null) => void
  error?: string | null
}) {
  return (
    <FileInput
      label={props.label}
      description="pdf, doc, docx, txt or rtf, 30 MB at most"
      placeholder="Choose a file"
      accept=".pdf,.doc,.docx,.txt,.rtf"
      leftSection={<IconPaperclip size={16} aria-hidden />}
      clearable
      clearButtonProps={{ 'aria-label': 'No file' }}
      value={props.file}
      onChange={props.choose}
      error={props.error}
    />
  )
}
