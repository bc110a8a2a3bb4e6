import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { EditCandidateDocument, type MissingInformation } from '../../generated/cord'
import { otherWords, useAct, type Wrong, wordsFor } from '../../shell/act'
import { useFocusOnWrong } from '../../shell/focus-wrong'
import { Refusal } from '../../shell/problem'
import { AddressFields } from '../candidates/address-fields'
import { ADDRESS_FIELDS, addressOf, NOWHERE, typed } from '../candidates/candidate-draft'

/** Asks for those details of a person that a job demands, and for no others. */
export function GiveDetails({ candidateId, missing }: { candidateId: string; missing: MissingInformation[] }) {
  const [phone, setPhone] = useState('')
  const [summary, setSummary] = useState('')
  const [address, setAddress] = useState(NOWHERE)
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [edit, isBusy] = useAct(EditCandidateDocument)
  const form = useFocusOnWrong(wrong)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const done = await edit({
      input: {
        candidateId,
        // What is still empty is left out, so that the rest can be given already.
        phone: typed(phone) ?? undefined,
        summary: typed(summary) ?? undefined,
        address: addressOf(address) ?? undefined,
      },
    })
    setWrong(done.wrong)
  }

  return (
    <form onSubmit={submit} noValidate ref={form}>
      <Stack gap="sm">
        {missing.includes('PHONE') && (
          <TextInput
            label="Phone"
            description="With the country, as in +44 20 7946 0000"
            type="tel"
            value={phone}
            onChange={(event) => setPhone(event.currentTarget.value)}
            error={wordsFor(wrong, 'phone')}
          />
        )}
        {missing.includes('SUMMARY') && (
          <Textarea
            label="Summary"
            description="What the person says of themselves"
            autosize
            minRows={2}
            maxRows={10}
            maxLength={5000}
            value={summary}
            onChange={(event) => setSummary(event.currentTarget.value)}
            error={wordsFor(wrong, 'summary')}
          />
        )}
        {missing.includes('ADDRESS') && <AddressFields draft={address} change={setAddress} wrong={wrong} />}
        <Refusal words={otherWords(wrong, ['phone', 'summary', ...ADDRESS_FIELDS])} />
        <Group>
          <Button type="submit" size="xs" loading={isBusy} disabled={!phone && !summary && !addressOf(address)}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
