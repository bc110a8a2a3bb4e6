import { Badge, Button, Group, Progress, SimpleGrid, Stack, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { type MirrorStateFragment, SetMirrorScopeDocument, SyncAtsDocument } from '../generated/integration'
import { useAct } from '../shell/act'
import { Section, spoken, When } from '../shell/parts'
import { Refusal } from '../shell/problem'
import { useIsAdmin, useIsRecruiter } from '../shell/session'
import { useMirrors } from './use-mirrors'

/** How far the copy of each connected account has come, as it goes. */
export function ImportProgress() {
  const mirrors = useMirrors() ?? []
  return mirrors.map((mirror) => <Mirror key={mirror.account} mirror={mirror} />)
}

type Kind = MirrorStateFragment['kinds'][number]

const number = new Intl.NumberFormat()

function Mirror({ mirror }: { mirror: MirrorStateFragment }) {
  const [sync, isSyncing] = useAct(SyncAtsDocument)
  const [setScope, isSetting] = useAct(SetMirrorScopeDocument)
  const [wrong, setWrong] = useState<string[]>([])
  const isAdmin = useIsAdmin()
  const isRecruiter = useIsRecruiter()
  const told = (done: { words: string[] }) => setWrong(done.words)
  return (
    <Section
      title={`Copy of ${mirror.account}`}
      about={
        mirror.isFirstImportComplete
          ? 'Complete, and kept fresh.'
          : 'The first import is under way. What is here can be used already.'
      }
      actions={
        isRecruiter && (
          <Button size="xs" variant="default" loading={isSyncing} onClick={async () => told(await sync({}))}>
            Fetch changes now
          </Button>
        )
      }
    >
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
        {mirror.kinds.map((kind) => (
          <KindProgress key={kind.kind} kind={kind} />
        ))}
      </SimpleGrid>
      <Refusal words={wrong} />
      {isAdmin && (
        <Switch
          label="Copy confidential and private jobs, too"
          description="Only the hiring teams of such jobs see their calls. Switched off, what was copied of them is deleted."
          checked={mirror.hasRestrictedJobs}
          disabled={isSetting}
          onChange={async (event) => told(await setScope({ input: { hasRestrictedJobs: event.currentTarget.checked } }))}
        />
      )}
    </Section>
  )
}

function KindProgress({ kind }: { kind: Kind }) {
  const name = spoken(kind.kind)
  const isComplete = kind.status === 'COMPLETE'
  const share = isComplete ? 100 : shareOf(kind)
  return (
    <Stack gap={4}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={500}>
          {name}
        </Text>
        {kind.status === 'NOT_PERMITTED' ? (
          <Badge size="xs" color="gray" variant="light">
            not permitted
          </Badge>
        ) : (
          <Text size="sm" c="dimmed">
            {number.format(kind.recordCount)}
            {!isComplete && kind.totalCount !== null && ` of ${number.format(kind.totalCount)}`}
          </Text>
        )}
      </Group>
      <Progress.Root size="sm">
        <Progress.Section
          value={share}
          color={isComplete ? 'teal' : 'bridge'}
          animated={kind.status === 'IMPORTING'}
          aria-label={`${name}: ${Math.round(share)} % copied`}
        />
      </Progress.Root>
      <Text size="xs" c="dimmed">
        {kind.trouble ?? <Pace kind={kind} />}
        {kind.unreadableCount > 0 && ` ${number.format(kind.unreadableCount)} could not be read.`}
      </Text>
    </Stack>
  )
}

/** How fast it goes, or that it is there. */
function Pace({ kind }: { kind: Kind }) {
  switch (kind.status) {
    case 'NOT_BEGUN':
      return 'To begin.'
    case 'NOT_PERMITTED':
      return null
    case 'COMPLETE':
      return (
        kind.lastLookAt && (
          <>
            Looked at <When at={kind.lastLookAt} />.
          </>
        )
      )
    case 'IMPORTING':
      return (
        <>
          {kind.recordsPerSecond !== null && `${Math.round(kind.recordsPerSecond)} a second. `}
          {kind.estimatedEndAt && (
            <>
              Done <When at={kind.estimatedEndAt} />.
            </>
          )}
        </>
      )
  }
}

function shareOf(kind: Kind): number {
  if (!kind.totalCount || kind.importedCount === null) return 0
  return Math.min(100, (100 * kind.importedCount) / kind.totalCount)
}
