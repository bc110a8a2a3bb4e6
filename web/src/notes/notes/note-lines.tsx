import { List, Text } from '@mantine/core'
import { Evidence } from './evidence'

interface Line {
  text: string
  evidence: number[]
}

/**
 * The lines of a section, with the places that they come from.
 *
 * @param first the number of the first source; null to show none
 */
export function NoteLines({ lines, first }: { lines: Line[]; first: number | null }) {
  if (lines.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Nothing was said about it.
      </Text>
    )
  }
  return (
    <List size="sm" spacing={6}>
      {lines.map((line, at) => (
        <List.Item key={`${at} ${line.text}`}>
          <Text span size="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {line.text}
          </Text>
          {first !== null && <Evidence numbers={line.evidence} first={first + sourcesIn(lines.slice(0, at))} />}
        </List.Item>
      ))}
    </List>
  )
}

/** How many sources some lines have together. */
export const sourcesIn = (lines: Line[]) => lines.reduce((sum, line) => sum + line.evidence.length, 0)
