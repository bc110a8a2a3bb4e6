import { Text } from '@mantine/core'
import type { CallHeadFragment } from '../../generated/notes'
import { When } from '../../shell/parts'

/** Whether the recorder knows what there is to know. */
export function RecordingState({ recording }: { recording: NonNullable<CallHeadFragment['recording']> }) {
  return (
    <>
      {recording.status === 'PLANNED' ? 'Will join' : 'Still to be told'}
      <Text size="xs" c="dimmed">
        {recording.toldAt && (
          <>
            Told <When at={recording.toldAt} />
          </>
        )}
        {recording.trouble}
        {recording.nextAttemptAt && (
          <>
            {' '}
            Next try <When at={recording.nextAttemptAt} />
          </>
        )}
      </Text>
    </>
  )
}
