import { ActionIcon, Anchor, Button, Group, Indicator, List, Popover, ScrollArea, Stack, Text } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { DismissNoticeDocument, OpenNoticesDocument, type OpenNoticesQuery } from '../generated/integration'
import { useAct } from '../shell/act'
import { useAgain } from '../shell/again'
import { useEvery } from '../shell/every'
import { useKept } from '../shell/kept'
import { NOW_AND_THEN } from '../shell/pace'
import { When } from '../shell/parts'
import { Refusal } from '../shell/problem'

type Notice = OpenNoticesQuery['notices']['nodes'][number]

/** What needs a person, wherever one is. */
export function NoticesButton() {
  const [{ data: read }, ask] = useQuery({ query: OpenNoticesDocument, context: NOTICES })
  const data = useKept(read)
  const [dismiss, isBusy] = useAct(DismissNoticeDocument)
  const [wrong, setWrong] = useState<string[]>([])
  useEvery(NOW_AND_THEN, useAgain(ask))
  const putAway = async (noticeId: string) => {
    const done = await dismiss({ input: { noticeId } })
    setWrong(done.words)
  }
  const count = data?.openNoticeCount ?? 0
  return (
    <Popover width={360} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Indicator label={count > 9 ? '9+' : count} size={16} disabled={count === 0} color="red.8" offset={5}>
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={count === 1 ? '1 notice' : `${count} notices`}
          >
            <IconBell size={20} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown>
        {count === 0 ? (
          <Text size="sm" c="dimmed">
            Nothing needs you at the moment.
          </Text>
        ) : (
          <ScrollArea.Autosize mah={420}>
            <Refusal words={wrong} />
            <Stack gap="md" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Notices">
              {data?.notices.nodes.map((notice) => (
                <li key={notice.id}>
                  <OneNotice
                    notice={notice}
                    isBusy={isBusy}
                    dismiss={() => putAway(notice.id)}
                  />
                </li>
              ))}
            </Stack>
          </ScrollArea.Autosize>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

const NOTICES = { additionalTypenames: ['Notice'] }

function OneNotice({ notice, isBusy, dismiss }: { notice: Notice; isBusy: boolean; dismiss: () => void }) {
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {notice.headline}
      </Text>
      <Text size="sm">{notice.message}</Text>
      <Text size="sm">{notice.whatToDo}</Text>
      {notice.calls && notice.calls.length > 0 && (
        <List size="xs" aria-label="Calls">
          {notice.calls.map((call) => (
            <List.Item key={call.id}>
              <Anchor size="xs" href={`/notes/calls/${call.id}`}>
                {call.title ?? 'Call without a title'}
              </Anchor>
            </List.Item>
          ))}
        </List>
      )}
      <Group justify="space-between">
        <Text size="xs" c="dimmed">
          <When at={notice.raisedAt} />
        </Text>
        <Group gap="xs">
          {notice.position && (
            <Anchor size="xs" href={`/cord/positions/${notice.position.id}`}>
              Open the position
            </Anchor>
          )}
          <Button size="compact-xs" variant="subtle" disabled={isBusy} onClick={dismiss}>
            Put away
          </Button>
        </Group>
      </Group>
    </Stack>
  )
}
