import { List } from '@mantine/core'
import type { SaidOptionsFragment } from '../../generated/cord'

/** How Pinpoint takes people in, for those who may not change it. */
export function OptionsWords({ options }: { options: SaidOptionsFragment }) {
  const { canAtsMail, tag, channel, channelSource } = options
  return (
    <List size="sm" aria-label="How Pinpoint takes people in">
      <List.Item>
        {canAtsMail === false
          ? 'Pinpoint mails nobody about a new application.'
          : 'Pinpoint may mail the candidate and its users about a new application.'}
      </List.Item>
      <List.Item>{tag ? `Applications are marked “${tag}”.` : 'Applications are not marked.'}</List.Item>
      {channel && <List.Item>The channel is “{channel}”.</List.Item>}
      {channelSource && <List.Item>The source is “{channelSource}”.</List.Item>}
    </List>
  )
}
