import { Alert, Button, Container, Stack, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Waiting } from './session'

interface Person {
  email: string
  name: string
  organisationName: string
  plan: string
  roles: string[]
}

type People = { kind: 'asking' } | { kind: 'demo'; people: Person[] } | { kind: 'none'; why: string }

/** The sign-in of the development run: nobody asks who one is. */
export function PickPerson(props: {
  signIn: (email: string) => Promise<void>
  remembered: string | null
}) {
  const { signIn, remembered } = props
  const [people, setPeople] = useState<People>({ kind: 'asking' })
  const [trouble, setTrouble] = useState<string | null>(null)

  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      if (remembered) {
        try {
          await signIn(remembered)
          return
        } catch {
          // Whoever it was is gone; the list says who is there.
        }
      }
      const found = await demoPeople()
      if (isWanted) setPeople(found)
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [signIn, remembered])

  if (people.kind === 'asking') return <Waiting />
  const organisations = people.kind === 'demo' ? [...new Set(people.people.map((person) => person.organisationName))] : []
  return (
    <Container size="xs" py="xl" component="main">
      <Stack>
        <Title order={1}>Sign in</Title>
        {trouble && (
          <Alert color="red" title="That did not work" role="alert">
            {trouble}
          </Alert>
        )}
        {people.kind === 'none' ? (
          <Text>{people.why}</Text>
        ) : (
          <Text c="dimmed">This is a development run. Pick whom you want to be; no password is asked.</Text>
        )}
        {people.kind === 'demo' &&
          organisations.map((organisation) => (
            <Stack key={organisation} gap="xs" component="section" aria-label={organisation}>
              <Title order={2} size="h4">
                {organisation}
              </Title>
              {people.people
                .filter((person) => person.organisationName === organisation)
                .map((person) => (
                  <Button
                    key={person.email}
                    variant="default"
                    size="md"
                    justify="space-between"
                    rightSection={
                      <Text size="sm" c="dimmed">
                        {person.roles.join(', ')} · {person.plan.toLowerCase()} plan
                      </Text>
                    }
                    onClick={() => signIn(person.email).catch((error: unknown) => setTrouble(wordsOf(error)))}
                  >
                    {person.name}
                  </Button>
                ))}
            </Stack>
          ))}
      </Stack>
    </Container>
  )
}

export const wordsOf = (error: unknown) =>
  error instanceof Error && !(error instanceof TypeError) ? error.message : 'The service does not answer. Try again in a moment.'

async function demoPeople(): Promise<People> {
  try {
    const answer = await fetch('/dev/people')
    if (answer.ok) return { kind: 'demo', people: (await answer.json()) as Person[] }
    return {
      kind: 'none',
      why: 'This service has no sign-in of its own. Open it from the product that it belongs to.',
    }
  } catch {
    return { kind: 'none', why: 'The service does not answer. Is it running? Reload this page when it is.' }
  }
}
