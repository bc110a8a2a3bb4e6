import { Button } from '@mantine/core'
import { useState } from 'react'
import { Empty } from '../../shell/parts'
import { CallPages } from './calls-pages'
import { filterOf, type Shown, startOfToday } from './calls-shown'

/** Calls before today, the latest first. */
export function PastCalls({ shown }: { shown: Shown }) {
  const [today] = useState(startOfToday)
  return (
    <CallPages
      filter={filterOf(shown, null, today)}
      isSoonestFirst={false}
      empty={
        <Empty
          title={shown.clear ? 'There were no such calls' : 'There were no calls before today'}
          action={
            shown.clear && (
              <Button mt="xs" variant="default" onClick={shown.clear}>
                Show all
              </Button>
            )
          }
        >
          {!shown.clear && 'A call of which there is a recording or a transcript can be added by hand.'}
        </Empty>
      }
    />
  )
}
