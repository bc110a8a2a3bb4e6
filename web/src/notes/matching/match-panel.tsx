import { Badge, Button, Group, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useQuery } from 'urql'
import { MatchOfOneCallDocument, type MatchOfCallFragment } from '../../generated/notes'
import { otherWords } from '../../shell/act'
import { useAgain } from '../../shell/again'
import { useEvery } from '../../shell/every'
import { useKept } from '../../shell/kept'
import { NOW_AND_THEN } from '../../shell/pace'
import { Loading, Section, When } from '../../shell/parts'
import { Problem, Refusal } from '../../shell/problem'
import { ApplicationIds } from './application-facts'
import { MatchHistory } from './match-history'
import { BASIS_WORDS, REASON_WORDS, STATUS_COLOURS, STATUS_WORDS } from './match-words'
import { Matched } from './matched'
import { UndoButton } from './undo-button'
import { Unmatched } from './unmatched'
import { isUndoable, useDecision } from './use-decision'

/** What a call is about and why, and what a person may say about that. Stands on the call's page. */
export function MatchPanel({ callId }: { callId: string }) {
  const [{ data: latest, error, fetching }, ask] = useQuery({ query: MatchOfOneCallDocument, variables: { id: callId } })
  const data = useKept(latest)
  const again = useAgain(ask)
  useEvery(NOW_AND_THEN, again)
  const call = data?.call
  return (
    <>
      {error && <Problem error={error} again={again} />}
      {!data && fetching && <Loading rows={2} />}
      {data && !call && <Text role="status">You may not open this call any more, or it is gone.</Text>}
      {call && <Match key={call.id} call={call} />}
    </>
  )
}

function Match({ call }: { call: MatchOfCallFragment }) {
  const [outcome, setOutcome] = useState('')
  const said = useRef<HTMLParagraphElement>(null)
  const [isHistoryOpen, setHistoryOpen] = useState(false)
  const decision = useDecision(call.id, (words) => {
    setOutcome(words)
    // The button that was pressed may be gone with the decision.
    said.current?.focus()
  })
  const { status, reason, basis, changedAt, explanation, application, history } = call.match
  return (
    <Section
      title="Match with Pinpoint"
      about={explanation}
      actions={
        <Badge variant="dot" size="lg" color={STATUS_COLOURS[status]} tt="none">
          {STATUS_WORDS[status]}
        </Badge>
      }
    >
      <Text size="sm">
        {reason && <strong>{REASON_WORDS[reason]}. </strong>}
        {basis && `Matched ${BASIS_WORDS[basis]}`}
        {basis && changedAt && (
          <>
            , <When at={changedAt} />
          </>
        )}
      </Text>
      {application ? <Matched call={call} application={application} decision={decision} /> : <Unmatched call={call} decision={decision} />}
      <Refusal words={otherWords(decision.wrong, ['atsReference', 'type'])} />
      <Text ref={said} size="sm" role="status" tabIndex={-1}>
        {outcome}
      </Text>
      <ApplicationIds application={application} callId={call.id} />
      <Group gap="xs">
        {isUndoable(history) && <UndoButton decision={decision} />}
        {history.length > 0 && (
          <Button
            size="xs"
            variant="subtle"
            aria-expanded={isHistoryOpen}
            onClick={() => setHistoryOpen((isOpen) => !isOpen)}
          >
            {isHistoryOpen ? 'Hide history' : `Show history (${history.length})`}
          </Button>
        )}
      </Group>
      {isHistoryOpen && <MatchHistory history={history} />}
    </Section>
  )
}
