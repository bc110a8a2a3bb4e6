import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { MatchOfCallFragment } from '../../generated/notes'
import { ChangeType } from './change-type'
import { ChooseById } from './choose-by-id'
import { Suggestions } from './suggestions'
import type { Decision } from './use-decision'

/**
 * What a call may be about, for a person to say.
 *
 * @param props.isAlone whether nothing around it offers to change the kind of meeting or to add what is known
 */
export function Unmatched(props: { call: MatchOfCallFragment; decision: Decision; isAlone?: boolean }) {
  const { call, decision, isAlone = false } = props
  const { status, reason, suggestions } = call.match
  if (status === 'NOT_CONNECTED') {
    return (
      <Text size="sm">
        <Anchor component={Link} to="/settings" underline="always">
          Go to the settings
        </Anchor>
      </Text>
    )
  }
  return (
    <Stack gap="sm">
      <Suggestions
        suggestions={suggestions}
        label="Applications that it may be about"
        choice="It is this one"
        isBusy={decision.isBusy}
        choose={decision.choose}
      />
      <Group align="start" gap="md">
        <ChooseById decision={decision} />
        {(isAlone || reason === 'OTHER_TYPE') && <ChangeType type={call.type} decision={decision} />}
      </Group>
      {status === 'NEEDS_REVIEW' && (
        <Group gap="xs">
          <Button size="xs" variant="default" loading={decision.isBusy} onClick={decision.reject}>
            {suggestions.length > 0 ? 'It is none of them' : 'It is about no application'}
          </Button>
          {isAlone && reason === 'TOO_LITTLE_INFORMATION' && (
            <Button component={Link} to={`/calls/${call.id}`} size="xs" variant="default">
              Add what is known
            </Button>
          )}
        </Group>
      )}
    </Stack>
  )
}
