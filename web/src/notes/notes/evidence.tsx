import { Tooltip, UnstyledButton } from '@mantine/core'
import { useReading } from '../transcripts/reading'
import { placeIn } from '../transcripts/spoken-time'
import style from './evidence.module.css'

/** Numbers behind a line of a note: each shows what was said, and leads there. */
export function Evidence({ numbers, first }: { numbers: number[]; first: number }) {
  return numbers.map((number, at) => <Source key={number} number={number} mark={first + at} />)
}

function Source({ number, mark }: { number: number; mark: number }) {
  const { utterances, reach, speakerName, jump } = useReading()
  const utterance = utterances[number]
  const read = () => {
    if (!utterance) void reach(number + 1)
  }
  return (
    <Tooltip
      label={
        utterance ? (
          <bdi>
            {placeIn(utterance.startMillis)} {speakerName(utterance.speaker.number)}: {utterance.text}
          </bdi>
        ) : (
          'Reading what was said …'
        )
      }
      multiline
      maw={340}
      events={{ hover: true, focus: true, touch: false }}
    >
      <UnstyledButton
        className={style.source}
        aria-label={
          utterance
            ? `${mark}: said at ${placeIn(utterance.startMillis)} by ${speakerName(utterance.speaker.number)}`
            : `${mark}: where this was said`
        }
        onFocus={read}
        onMouseEnter={read}
        onClick={(event) => jump(number, event.currentTarget)}
      >
        {mark}
      </UnstyledButton>
    </Tooltip>
  )
}
