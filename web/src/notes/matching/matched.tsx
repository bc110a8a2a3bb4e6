import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { MatchedWithFragment, MatchOfCallFragment } from '../../generated/notes'
import { ApplicationFacts } from './application-facts'
import { ChooseById } from './choose-by-id'
import { EvidenceList } from './evidence-list'
import { Suggestions } from './suggestions'
import type { Decision } from './use-decision'

/** The application that a call is about: what speaks for it, and what else it may have been. */
export function Matched(props: { call: MatchOfCallFragment; application: MatchedWithFragment; decision: Decision }) {
  const { call, application, decision } = props
  const [isOther, setOther] = useState(false)
  const own = call.match.suggestions.find((one) => isSame(one.application, application))
  const others = call.match.suggestions.filter((one) => one !== own)
  const choose = async (atsReference: string) => {
    if (await decision.choose(atsReference)) setOther(false)
  }
  return (
    <Stack gap="sm">
      <ApplicationFacts application={application} />
      {own && <EvidenceList evidence={own.evidence} />}
      <Group gap="xs">
        {call.match.basis !== 'PERSON' && (
          <Button size="xs" variant="light" loading={decision.isBusy} onClick={decision.confirm}>
            Confirm this match
          </Button>
        )}
        <Button size="xs" variant="default" aria-expanded={isOther} onClick={() => setOther(!isOther)}>
          {isOther ? 'Keep this one' : 'Choose another'}
        </Button>
        <Button size="xs" variant="default" disabled={decision.isBusy} onClick={decision.reject}>
          It is none of them
        </Button>
      </Group>
      {isOther && (
        <Stack gap="sm">
          {others.length > 0 && (
            <>
              <Text size="sm" fw={600}>
                What else it may be
              </Text>
              <Suggestions
                suggestions={others}
                label="Other applications"
                choice="Choose this one"
                isBusy={decision.isBusy}
                choose={choose}
              />
            </>
          )}
          <ChooseById decision={decision} />
        </Stack>
      )}
    </Stack>
  )
}

const isSame = (one: MatchedWithFragment, other: MatchedWithFragment) =>
  one.account === other.account && one.atsReference === other.atsReference
