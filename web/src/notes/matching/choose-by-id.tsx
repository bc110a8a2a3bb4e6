import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { wordsFor } from '../../shell/act'
import type { Decision } from './use-decision'

/** Names an application that is not among the suggested ones. */
export function ChooseById({ decision }: { decision: Decision }) {
  const [typed, setTyped] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await decision.choose(referenceIn(typed))) setTyped('')
  }
  return (
    <form onSubmit={submit} style={{ flex: '1 1 20rem', maxWidth: '28rem' }}>
      <Group gap="xs" align="end" wrap="nowrap">
        <TextInput
          label="Another application"
          description="Its id, or its address in Pinpoint."
          size="xs"
          required
          withAsterisk={false}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={wordsFor(decision.wrong, 'atsReference')}
          inputWrapperOrder={['label', 'description', 'error', 'input']}
          style={{ flex: 1, minWidth: 0 }}
        />
        <Button type="submit" size="xs" variant="default" loading={decision.isBusy}>
          Use this one
        </Button>
      </Group>
    </form>
  )
}

/** What somebody copies from Pinpoint's address bar has the id at its end. */
function referenceIn(typed: string): string {
  return /\/applications\/([^/?#\s]+)/.exec(typed)?.[1] ?? typed.trim()
}
