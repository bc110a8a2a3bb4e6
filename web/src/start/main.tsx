import { Anchor, Container, Divider, Stack, Text, Title } from '@mantine/core'
import { mount } from '../shell/mount'
import { SignedIn } from '../shell/session'
import { Guide } from './guide'

mount(
  '/',
  <Container size="sm" py="xl">
    <Stack gap="lg">
      <header>
        <Title order={1}>Pinbridge</Title>
        <Text>
          Ties the Pinpoint ATS to two hiring products through one GraphQL API. In <Anchor underline="always" href="/cord/">cord</Anchor>,
          people who agree to talk are handed over to Pinpoint, exactly once. In <Anchor underline="always" href="/notes/">Notes</Anchor>,
          interviews become calls, and notes of calls become comments. Engineers look at the API in{' '}
          <Anchor underline="always" href="/graphiql/">GraphiQL</Anchor>.
        </Text>
      </header>
      <Divider />
      <SignedIn>
        <Guide />
      </SignedIn>
    </Stack>
  </Container>,
)
