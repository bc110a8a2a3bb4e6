import { SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { CallType } from '../../generated/notes'
import { type Wrong, wordsFor } from '../../shell/act'
import { LATEST_LOCAL, momentOf } from './call-local-time'
import { type PersonField, ParticipantsField, participantsOf } from './call-participants-field'
import { CallTypeSelect } from './call-type-select'

/** What somebody has typed about a call; times are those of the viewer's own zone. */
export interface TypedCall {
  title: string
  type: CallType
  startAt: string
  endAt: string
  joinUrl: string
  people: PersonField[]
}

export const NOTHING_TYPED: TypedCall = {
  title: '',
  type: 'JOB_INTERVIEW',
  startAt: '',
  endAt: '',
  joinUrl: '',
  people: [],
}

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

/** What can be known of a call, to be typed. */
export function CallFields(props: {
  call: TypedCall
  wrong: Wrong[]
  change: (call: TypedCall) => void
  withType?: boolean
}) {
  const { call, wrong, withType = true } = props
  const put = (change: Partial<TypedCall>) => props.change({ ...call, ...change })
  return (
    <Stack>
      <TextInput
        label="Title"
        data-autofocus
        maxLength={500}
        value={call.title}
        onChange={(event) => put({ title: event.currentTarget.value })}
        error={wordsFor(wrong, 'title')}
      />
      {withType && (
        <CallTypeSelect
          label="Kind of meeting"
          description="A job interview or a debrief is matched with Pinpoint."
          type={call.type}
          choose={(type) => put({ type })}
          error={wordsFor(wrong, 'type')}
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          type="datetime-local"
          max={LATEST_LOCAL}
          label="Begins"
          description={`In your time zone, ${ZONE}.`}
          value={call.startAt}
          onChange={(event) => put({ startAt: event.currentTarget.value })}
          error={wordsFor(wrong, 'startAt')}
        />
        <TextInput
          type="datetime-local"
          max={LATEST_LOCAL}
          label="Ends"
          description="24 hours later at most."
          value={call.endAt}
          onChange={(event) => put({ endAt: event.currentTarget.value })}
          error={wordsFor(wrong, 'endAt')}
        />
      </SimpleGrid>
      <TextInput
        type="url"
        label="Link to join"
        placeholder="https://"
        value={call.joinUrl}
        onChange={(event) => put({ joinUrl: event.currentTarget.value })}
        error={wordsFor(wrong, 'joinUrl')}
      />
      <ParticipantsField people={call.people} change={(people) => put({ people })} wrong={wrong} />
    </Stack>
  )
}

/** The fields that say for themselves what is wrong with them. */
export const fieldNames = ({ people }: TypedCall) => [
  'title',
  'type',
  'startAt',
  'endAt',
  'joinUrl',
  ...people.flatMap((_, row) => ['name', 'email', 'role'].map((field) => `participants.${row}.${field}`)),
]

/** Without rows that nobody was typed into, so that what is said against a row stands at that row. */
export const withoutNobody = (call: TypedCall): TypedCall => ({
  ...call,
  people: call.people.filter(({ name, email }) => name.trim() || email.trim()),
})

/** As the API wants it; what is empty is not known. */
export const inputOf = (call: TypedCall) => ({
  title: call.title.trim() || null,
  type: call.type,
  startAt: momentOf(call.startAt),
  endAt: momentOf(call.endAt),
  joinUrl: call.joinUrl.trim() || null,
  participants: participantsOf(call.people),
})
