import { List, Text, Title } from '@mantine/core'
import type { CallReadersFragment } from '../../generated/notes'
import { When } from '../../shell/parts'
import { HIRING_ROLES } from './access-words'

/** How the hiring team of the job came to be other people. */
export function TeamChanges({ changes }: { changes: CallReadersFragment['teamChanges'] }) {
  if (changes.length === 0) return null
  return (
    <div>
      <Title order={3} size="h6">
        Changes of the hiring team in Pinpoint
      </Title>
      <List size="sm" mt={4}>
        {changes.map((change) => (
          <List.Item key={`${change.noticedAt} ${change.type} ${change.role} ${change.name}`}>
            <bdi>{change.name}</bdi> {change.type === 'GAINED' ? 'is' : 'is no longer'} {HIRING_ROLES[change.role]} of{' '}
            {change.interviewReference ? 'this interview' : 'the job'}{' '}
            <Text span size="xs" c="dimmed">
              noticed <When at={change.noticedAt} />
            </Text>
          </List.Item>
        ))}
      </List>
    </div>
  )
}
