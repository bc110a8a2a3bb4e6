import { Anchor, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { ColleaguesDocument } from '../../generated/notes'
import { useAgain } from '../../shell/again'
import { useKept } from '../../shell/kept'
import { Empty, Loading, More } from '../../shell/parts'
import { Problem } from '../../shell/problem'
import { ColleagueCard } from './colleague-card'

/** One page of the directory, and those behind it. */
export function ColleaguePages({ search, after }: { search: string; after?: string }) {
  const [isMore, setMore] = useState(false)
  const [{ data: latest, error }, ask] = useQuery({
    query: ColleaguesDocument,
    variables: { search: search || null, after: after ?? null },
  })
  const again = useAgain(ask)
  const page = useKept(latest)?.colleagues
  return (
    <>
      {error && <Problem error={error} again={again} />}
      {!page && !error && <Loading />}
      {page && page.nodes.length === 0 && !after && <Nobody search={search} />}
      {page && page.nodes.length > 0 && (
        <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Colleagues">
          {page.nodes.map((colleague) => (
            <li key={`${colleague.account} ${colleague.atsReference}`}>
              <ColleagueCard colleague={colleague} />
            </li>
          ))}
        </Stack>
      )}
      {page?.pageInfo.hasNextPage &&
        page.pageInfo.endCursor &&
        (isMore ? (
          <ColleaguePages key={page.pageInfo.endCursor} search={search} after={page.pageInfo.endCursor} />
        ) : (
          <More load={() => setMore(true)} />
        ))}
    </>
  )
}

function Nobody({ search }: { search: string }) {
  if (search) return <Empty title="Nobody is found">No name and no e-mail address contains “{search}”.</Empty>
  return (
    <Empty title="Nobody is here yet">
      The users of Pinpoint come here once it is connected. See the{' '}
      <Anchor component={Link} to="/settings" inherit underline="always">
        settings
      </Anchor>
      .
    </Empty>
  )
}
