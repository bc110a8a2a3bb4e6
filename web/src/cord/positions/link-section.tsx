import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { LinkPositionDocument, type OneJobFragment, type PositionDetailsFragment } from '../../generated/cord'
import { otherWords, useAct, type Wrong, wordsFor } from '../../shell/act'
import { Confirm } from '../../shell/confirm'
import { Section } from '../../shell/parts'
import { Refusal } from '../../shell/problem'
import { useIsRecruiter } from '../../shell/session'
import { JobSelect } from './job-select'
import { LinkedJob } from './linked-job'
import { SuggestedJobs } from './suggested-jobs'
import { UnlinkDialog } from './unlink-dialog'

/**
 * The job of the ATS that receives the position's people. Nothing changes before it is saved.
 * @param send leads to the people who can be sent now
 */
export function LinkSection({ position, send }: { position: PositionDetailsFragment; send: () => void }) {
  const [chosen, setChosen] = useState<OneJobFragment | null>(null)
  const [isChanging, setChanging] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const [isUnlinking, setUnlinking] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [link, isBusy] = useAct(LinkPositionDocument)
  const isRecruiter = useIsRecruiter()
  const job = position.jobLink?.job ?? null
  const isSelecting = isRecruiter && (job === null || isChanging)

  const forget = () => {
    setChosen(null)
    setChanging(false)
    setAsking(false)
    setWrong([])
  }
  const save = async () => {
    if (!chosen) return
    const done = await link({ input: { positionId: position.id, jobReference: chosen.atsReference } })
    if (!done.isDone) {
      setWrong(done.wrong)
      return
    }
    forget()
    setSaved(true)
  }

  return (
    <Section
      title="Link your ATS position"
      about="People of this position go to the Applied stage of the job that it is linked to."
    >
      <div>
        {position.jobLink && <LinkedJob link={position.jobLink} />}
        <div role="status">{isSaved && job && !isChanging && <AfterLinking position={position} send={send} />}</div>
      </div>
      {job && job.status !== 'OPEN' && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title="This job takes nobody at the moment">
          Nobody is sent there. People wait until it opens again, or until the position is linked to an open job.
        </Alert>
      )}
      {!job && !isRecruiter && <Text size="sm">Not linked. A recruiter or an admin can link it.</Text>}
      {isSelecting && (
        <>
          <JobSelect
            label="Job in Pinpoint"
            description="Only open jobs are offered."
            value={chosen}
            choose={setChosen}
            error={wordsFor(wrong, 'jobReference')}
            autoFocus={isChanging}
          />
          {!job && !chosen && <SuggestedJobs title={position.title} choose={setChosen} />}
          {!isAsking && <Refusal words={otherWords(wrong, ['jobReference'])} />}
          <Group gap="xs">
            <Button disabled={!chosen} loading={isBusy && !isAsking} onClick={job ? () => setAsking(true) : save}>
              Save position
            </Button>
            {isChanging && (
              <Button variant="default" onClick={forget}>
                Leave it as it is
              </Button>
            )}
          </Group>
        </>
      )}
      {isRecruiter && job && !isChanging && (
        <Group gap="xs">
          <Button variant="default" size="xs" onClick={() => setChanging(true)}>
            Link to another job
          </Button>
          <Button variant="subtle" color="red" size="xs" onClick={() => setUnlinking(true)}>
            Unlink
          </Button>
        </Group>
      )}
      {job && chosen && (
        <Confirm
          title="Link to another job?"
          isOpen={isAsking}
          close={() => setAsking(false)}
          confirm={save}
          label="Save position"
          isBusy={isBusy}
          wrong={wrong.map((one) => one.message)}
        >
          <Text size="sm">
            From now on people go to {chosen.title} ({chosen.location ?? 'no location'}, id {chosen.atsReference}) rather
            than to {job.title} (id {job.atsReference}). What was sent stays where it is. People who wait because the
            earlier job closed are sent to the new one.
          </Text>
        </Confirm>
      )}
      <UnlinkDialog
        position={position}
        isOpen={isUnlinking}
        close={() => setUnlinking(false)}
        unlinked={() => setSaved(false)}
      />
    </Section>
  )
}

function AfterLinking({ position, send }: { position: PositionDetailsFragment; send: () => void }) {
  const { offeredCount, waitingCount } = position
  const isRecruiter = useIsRecruiter()
  if (offeredCount === 0) {
    return (
      <Text size="sm" mt="xs">
        Linked.{waitingCount > 0 && ` ${waitingCount} of its people ${waitingCount === 1 ? 'waits' : 'wait'} for something else.`}
      </Text>
    )
  }
  return (
    <Alert icon={<IconUsers aria-hidden />} title="Linked" mt="sm">
      <Stack gap="xs" align="start">
        <Text size="sm">
          {offeredCount === 1
            ? '1 person began to talk before, and can be sent to the job now.'
            : `${offeredCount} people began to talk before, and can be sent to the job now.`}{' '}
          Nobody is sent unless you say so.
        </Text>
        {isRecruiter && (
          <Button size="xs" onClick={send}>
            Choose whom to send
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
