import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { wordsOf } from './pick-person'
import { Refusal } from './problem'

/** Above everything else, which stays as it is: nobody loses what they entered because a sign-in ran out. */
export function SignInAgain(props: {
  isNeeded: boolean
  person: string
  signIn: () => Promise<void>
  signOut: () => void
}) {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string[]>([])
  const go = async () => {
    setBusy(true)
    try {
      await props.signIn()
      setRefusal([])
    } catch (error) {
      setRefusal([wordsOf(error)])
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal
      opened={props.isNeeded}
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="Sign in again"
      zIndex={1_000}
    >
      <Stack>
        <Text>Your sign-in ran out. What you have entered is still here.</Text>
        <Refusal words={refusal} />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.signOut}>
            Be somebody else
          </Button>
          <Button loading={isBusy} onClick={() => void go()}>
            Go on as {props.person}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
