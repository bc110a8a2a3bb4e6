import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Refusal } from './problem'

/** Asks once more, and says what comes of it. Stays open until it is done. */
export function Confirm(props: {
  title: string
  isOpen: boolean
  close: () => void
  confirm: () => void
  label: string
  isDangerous?: boolean
  isBusy?: boolean
  isReady?: boolean
  wrong?: string[]
  size?: string
  children: ReactNode
}) {
  return (
    <Modal opened={props.isOpen} onClose={props.close} title={props.title} size={props.size ?? 'md'}>
      <Stack>
        {props.children}
        <Refusal words={props.wrong ?? []} />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.close}>
            Cancel
          </Button>
          <Button
            color={props.isDangerous ? 'red.9' : undefined}
            loading={props.isBusy}
            disabled={props.isReady === false}
            onClick={props.confirm}
          >
            {props.label}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
