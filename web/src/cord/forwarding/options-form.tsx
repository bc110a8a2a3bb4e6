import { Button, Group, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type SaidOptionsFragment, SetForwardingOptionsDocument } from '../../generated/cord'
import { otherWords, useAct, type Wrong, wordsFor } from '../../shell/act'
import { Refusal } from '../../shell/problem'

const WORDS = ['tag', 'channel', 'channelSource'] as const

type Word = (typeof WORDS)[number]
type Mail = 'silent' | 'yes' | 'no'

const LABELS: Record<Word, string> = { tag: 'Tag', channel: 'Channel', channelSource: 'Source' }

const ABOUT: Record<Word, string> = {
  tag: 'What applications are marked with.',
  channel: 'Where people come from, in a word that Pinpoint knows.',
  channelSource: 'From where exactly within the channel.',
}

/**
 * How Pinpoint is to take people in, as the organisation or a position says.
 * @param inherited what the organisation says, which holds where a position says nothing; null for the organisation
 */
export function OptionsForm(props: {
  positionId: string | null
  own: SaidOptionsFragment
  inherited: SaidOptionsFragment | null
}) {
  const { inherited } = props
  const [mail, setMail] = useState<Mail>(mailOf(props.own.canAtsMail))
  const [typed, setTyped] = useState<Record<Word, string>>({
    tag: props.own.tag ?? '',
    channel: props.own.channel ?? '',
    channelSource: props.own.channelSource ?? '',
  })
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [isSaved, setSaved] = useState(false)
  const [save, isBusy] = useAct(SetForwardingOptionsDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const done = await save({
      input: {
        positionId: props.positionId,
        canAtsMail: mail === 'silent' ? null : mail === 'yes',
        tag: typed.tag || null,
        channel: typed.channel || null,
        channelSource: typed.channelSource || null,
      },
    })
    setWrong(done.wrong)
    setSaved(done.isDone)
  }
  const choose = (value: string) => {
    setMail(value === 'yes' || value === 'no' ? value : 'silent')
    setSaved(false)
  }
  return (
    <form onSubmit={submit} aria-label="How Pinpoint takes people in">
      <Stack>
        <Radio.Group
          label="Mails about a new application"
          description="This and what follows is for whatever is sent from now on."
          value={mail}
          onChange={choose}
          error={wordsFor(wrong, 'canAtsMail')}
        >
          <Stack gap="xs" mt="xs">
            <Radio
              value="silent"
              label={inherited ? 'As the organisation' : 'As Pinpoint does by itself'}
              description={
                mailOf(inherited?.canAtsMail ?? null) === 'no'
                  ? 'At the moment: Pinpoint mails nobody.'
                  : 'At the moment: Pinpoint may mail the candidate and its users.'
              }
            />
            <Radio value="yes" label="Pinpoint may mail the candidate and its users" />
            <Radio value="no" label="Do not notify the candidate; Pinpoint mails nobody" />
          </Stack>
        </Radio.Group>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {WORDS.map((word) => (
            <TextInput
              key={word}
              label={LABELS[word]}
              description={inherited?.[word] ? `Left empty: “${inherited[word]}”, as the organisation says.` : ABOUT[word]}
              value={typed[word]}
              onChange={(event) => {
                const { value } = event.currentTarget
                setTyped((now) => ({ ...now, [word]: value }))
                setSaved(false)
              }}
              error={wordsFor(wrong, word)}
            />
          ))}
        </SimpleGrid>
        <Refusal words={otherWords(wrong, ['canAtsMail', ...WORDS])} />
        <Group gap="sm">
          <Button type="submit" variant="default" loading={isBusy}>
            Save options
          </Button>
          <span role="status">{isSaved && 'Saved.'}</span>
        </Group>
      </Stack>
    </form>
  )
}

const mailOf = (canAtsMail: boolean | null): Mail => (canAtsMail === null ? 'silent' : canAtsMail ? 'yes' : 'no')
