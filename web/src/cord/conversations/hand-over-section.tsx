import { Box, Text } from '@mantine/core'
import { At, Outside, Section, When } from '../../shell/parts'
import { useIsRecruiter } from '../../shell/session'
import { ruleWords } from '../forwarding/rule-words'
import { Obstacle } from './ats-button'
import { CallOff } from './call-off'
import { HandOverMark } from './marks'
import { OtherApplications } from './other-applications'
import type { Conversation } from './use-conversation'
import { WhatToDo } from './what-to-do'

export type HandOver = NonNullable<Conversation['forwarding']>

/** Where the candidate's way to the ATS stands, and what people can do about it. */
export function HandOverSection({ conversation, preview }: { conversation: Conversation; preview: () => void }) {
  const { forwarding, forwardingObstacle, forwardingReason, position } = conversation
  const isRecruiter = useIsRecruiter()
  return (
    <Box id="hand-over" style={{ scrollMarginTop: 72 }}>
      <Section
        title="Hand-over to Pinpoint"
        actions={forwarding && <HandOverMark status={forwarding.status} reason={forwarding.waitingReason} />}
      >
        <div role="status">
          <Text size="sm">{forwarding?.explanation ?? forwardingReason}</Text>
        </div>
        {forwarding && <Facts forwarding={forwarding} reason={forwardingReason} />}
        {!forwarding && forwardingObstacle && forwardingObstacle !== 'CONVERSATION_NOT_STARTED' && (
          <Text size="sm">
            <Obstacle obstacle={forwardingObstacle} position={position?.id} />
          </Text>
        )}
        {forwarding?.isAlreadyInAts && (
          <OtherApplications
            title="Already in Pinpoint"
            about="The person was found there before sending, so their record is used again."
            applications={forwarding.otherApplications}
          />
        )}
        {forwarding && isRecruiter && (
          <WhatToDo conversation={conversation} forwarding={forwarding} preview={preview} />
        )}
        {forwarding && isRecruiter && <CallOff forwarding={forwarding} name={conversation.candidate?.fullName ?? 'the candidate'} />}
        {!isRecruiter && conversation.status === 'STARTED' && !forwarding?.applicationUrl && (
          <Text size="sm" c="dimmed">
            Recruiters and admins can send people to Pinpoint.
          </Text>
        )}
      </Section>
    </Box>
  )
}

function Facts({ forwarding, reason }: { forwarding: HandOver; reason: string }) {
  const { applicationUrl, target, nextAttemptAt, status } = forwarding
  return (
    <>
      {applicationUrl && (
        <Text size="sm">
          {status === 'SENT' ? 'Sent' : 'Found'} <At at={forwarding.statusChangedAt} />
          {status === 'SENT' ? ', ' : '; asked for '}
          {byWhom(forwarding)}. <Outside href={applicationUrl}>Open the application</Outside>
        </Text>
      )}
      {!applicationUrl && (
        <Text size="sm" c="dimmed">
          {reason}
        </Text>
      )}
      {target && (
        <Text size="sm">
          Job: <Outside href={target.url}>{target.title}</Outside>
        </Text>
      )}
      {nextAttemptAt && (
        <Text size="sm">
          {status === 'UNCONFIRMED' ? 'Looked for next ' : 'Tried next '}
          {new Date(nextAttemptAt) > new Date() ? <When at={nextAttemptAt} /> : 'at any moment'}
        </Text>
      )}
    </>
  )
}

function byWhom({ origin }: HandOver): string {
  if ('person' in origin) return origin.person ? `by ${origin.person.name}` : 'by somebody'
  return `by ${ruleWords(origin.rule)}`
}
