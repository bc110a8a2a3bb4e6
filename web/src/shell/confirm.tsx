import { Button, Group, Modal, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Refusal } from './problem'

/**
 * Asks once more, and says what comes of it. Stays open until it is done. What was refused before it was opened again
 * is not shown any more.
 */
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
  const [before, setBefore] = useState({ isOpen: props.isOpen, wrong: props.wrong })
  if (props.isOpen !== before.isOpen) setBefore({ isOpen: props.isOpen, wrong: props.wrong })
  const news = props.wrong === before.wrong ? undefined : props.wrong
  return (
    <Modal opened={props.isOpen} onClose={props.close} title={props.title} size={props.size ?? 'md'}>
      <Stack>
        {props.children}
        <Refusal words={news ?? []} />
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
