import { Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { NotesRulesDocument, SetCallAccessDocument, SetLinkCommentsDocument } from '../generated/notes'
import { useAct } from '../shell/act'
import { useAgain } from '../shell/again'
import { useKept } from '../shell/kept'
import { Loading, Section } from '../shell/parts'
import { Problem, Refusal } from '../shell/problem'
import { useIsAdmin } from '../shell/session'

/** What the organisation says about who may open calls, and what is written into Pinpoint by itself. */
export function NotesRules() {
  const [{ data: latest, error }, ask] = useQuery({ query: NotesRulesDocument })
  const again = useAgain(ask)
  const data = useKept(latest)
  return (
    <>
      {error && <Problem error={error} again={again} />}
      {!data && !error && <Loading rows={2} />}
      {data && (
        <>
          <CallAccess isByHiringRole={data.callAccess.isByHiringRole} />
          <LinkComments isOn={data.linkComments.isOn} />
        </>
      )}
    </>
  )
}

function CallAccess({ isByHiringRole }: { isByHiringRole: boolean }) {
  const [set, isBusy] = useAct(SetCallAccessDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const isAdmin = useIsAdmin()
  return (
    <Section
      title="Access by hiring role"
      about="Besides those who took part, hold the interview, recorded the call or were given it, and admins."
    >
      <Switch
        label="Recruiters and hiring managers may open the calls of their jobs"
        description="Though they were not invited. It follows who they are in Pinpoint. Nobody sees a call about themselves as the candidate, and of a confidential job only its hiring team sees any."
        checked={isByHiringRole}
        disabled={!isAdmin || isBusy}
        onChange={async (event) => {
          const done = await set({ input: { isByHiringRole: event.currentTarget.checked } })
          setWrong(done.words)
        }}
      />
      <Refusal words={wrong} />
      <OnlyAdmins />
    </Section>
  )
}

function LinkComments({ isOn }: { isOn: boolean }) {
  const [set, isBusy] = useAct(SetLinkCommentsDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const isAdmin = useIsAdmin()
  return (
    <Section title="Links in Pinpoint" about="The words of notes go there only when somebody posts them.">
      <Switch
        label="Comment on the application with the link to the notes"
        description="Once for each matched call, when its notes are ready. Switched off, comments that were not sent yet are cancelled, and stay so when it is switched on again."
        checked={isOn}
        disabled={!isAdmin || isBusy}
        onChange={async (event) => {
          const done = await set({ input: { isOn: event.currentTarget.checked } })
          setWrong(done.words)
        }}
      />
      <Refusal words={wrong} />
      <OnlyAdmins />
    </Section>
  )
}

function OnlyAdmins() {
  if (useIsAdmin()) return null
  return (
    <Text size="xs" c="dimmed">
      Admins can change this.
    </Text>
  )
}
