import { Button } from '@mantine/core'
import type { Decision } from './use-decision'

/** Takes back what a person said last about a call. */
export function UndoButton({ decision }: { decision: Decision }) {
  return (
    <Button size="xs" variant="default" loading={decision.isBusy} onClick={decision.undo}>
      Undo what was said last
    </Button>
  )
}
