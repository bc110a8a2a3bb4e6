import { Anchor, Button, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'

/** The head of a page and what is below it. Sets the title of the browser's tab. */
export function Page(props: { title: string; actions?: ReactNode; children: ReactNode }) {
  const { title } = props
  useEffect(() => {
    document.title = `${title} · Pinbridge`
  }, [title])
  return (
    <Stack gap="lg" maw={1100} mx="auto">
      <Group justify="space-between" align="center">
        <Title order={1} size="h2" style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Title>
        {props.actions && <Group gap="xs">{props.actions}</Group>}
      </Group>
      {props.children}
    </Stack>
  )
}

/** A titled part of a page. */
export function Section(props: { title: string; about?: ReactNode; actions?: ReactNode; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="md" radius="md" aria-label={props.title}>
      <Stack gap="sm">
        <Group justify="space-between" align="start">
          <div>
            <Title order={2} size="h4">
              {props.title}
            </Title>
            {props.about && (
              <Text size="sm" c="dimmed">
                {props.about}
              </Text>
            )}
          </div>
          {props.actions && <Group gap="xs">{props.actions}</Group>}
        </Group>
        {props.children}
      </Stack>
    </Paper>
  )
}

/** Nothing is here yet, and what to do about it. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <Paper withBorder p="xl" radius="md">
      <Stack align="center" gap="xs" ta="center">
        <Text fw={600}>{title}</Text>
        {children && (
          <Text size="sm" c="dimmed" maw="34rem">
            {children}
          </Text>
        )}
        {action}
      </Stack>
    </Paper>
  )
}

export function Loading({ rows = 4 }: { rows?: number }) {
  return (
    <Stack gap="sm" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={52} radius="md" />
      ))}
    </Stack>
  )
}

/** The rest of a list. */
export function More({ isBusy = false, load }: { isBusy?: boolean; load: () => void }) {
  return (
    <Group justify="center">
      <Button variant="default" loading={isBusy} onClick={load}>
        Show more
      </Button>
    </Group>
  )
}

/** To somewhere else, in a tab of its own. */
export function Outside({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Anchor href={href} target="_blank" rel="noreferrer" underline="always" size="sm">
      {children} <IconExternalLink size={13} aria-label="(opens in a new tab)" style={{ verticalAlign: '-1px' }} />
    </Anchor>
  )
}

const DATE = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const LONG = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' })
const FROM_NOW = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' })

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** A moment in the viewer's own zone: near ones as a distance from now, which goes on by itself. */
export function When({ at }: { at: string }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    // A moment that has just come is later than the last look at the clock.
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 20_000)
    return () => clearInterval(timer)
  }, [at])
  const moment = new Date(at)
  const seconds = (moment.getTime() - now) / 1000
  return (
    <time dateTime={at} title={LONG.format(moment)}>
      {Math.abs(seconds) < 7 * 86_400 ? fromNow(seconds) : DATE.format(moment)}
    </time>
  )
}

/** A moment of which the hour matters, in the viewer's own zone. */
export function At({ at }: { at: string }) {
  const moment = new Date(at)
  return (
    <time dateTime={at} title={LONG.format(moment)}>
      {DATE.format(moment)}
    </time>
  )
}

function fromNow(seconds: number): string {
  for (const [unit, length] of STEPS) {
    if (Math.abs(seconds) >= length) return FROM_NOW.format(Math.round(seconds / length), unit)
  }
  return seconds > 5 ? `in ${Math.round(seconds)} seconds` : 'just now'
}

/** `NEEDS_ATTENTION` as people write it. */
export function spoken(constant: string): string {
  const words = constant.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
