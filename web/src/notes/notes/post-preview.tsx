import { Paper, Stack, Text } from '@mantine/core'
import type { PreviewFragment } from '../../generated/notes'
import { At, Outside } from '../../shell/parts'
import { Fact, Facts } from '../calls/call-facts'
import style from './post-preview.module.css'

const number = new Intl.NumberFormat()

/** The comment to the letter, where it goes, and who is told of it. */
export function PostPreview({ preview }: { preview: PreviewFragment }) {
  return (
    <Stack gap="sm">
      <Facts columns={3}>
        <Fact name="Goes to the application of">
          <bdi>{preview.candidateName ?? 'somebody whose name Pinpoint does not tell'}</bdi>
          <br />
          <Outside href={preview.applicationUrl}>See it in Pinpoint</Outside>
        </Fact>
        <Fact name="For the job">
          <bdi>{preview.jobTitle ?? 'Not known'}</bdi>
        </Fact>
        <Fact name="Length">{number.format(preview.length)} of 20,000 characters</Fact>
      </Facts>
      {preview.earlierPostedAt && (
        <Text size="sm">
          It says that it replaces the notes posted <At at={preview.earlierPostedAt} />, which stay in Pinpoint.
        </Text>
      )}
      <Paper withBorder p="sm" className={style.text} tabIndex={0} role="region" aria-label="The comment" dir="auto">
        {preview.text}
      </Paper>
      <Text size="sm" fw={600}>
        {preview.notifies}
      </Text>
    </Stack>
  )
}
